"""What the tests of buckets' configurations have in common."""

import pytest
from botocore.exceptions import ClientError


def refused(operation, code, message=None, status=400, **arguments):
    """Calls an operation that is refused; gives the error's members."""
    with pytest.raises(ClientError) as error:
        operation(**arguments)
    response = error.value.response
    assert response["Error"]["Code"] == code
    assert response["ResponseMetadata"]["HTTPStatusCode"] == status
    if message is not None:
        assert response["Error"]["Message"] == message
    return response["Error"]


def told(operation, **arguments):
    """What an operation answers, without what all answers have."""
    answer = operation(**arguments)
    answer.pop("ResponseMetadata")
    return answer


def status(operation, **arguments):
    return operation(**arguments)["ResponseMetadata"]["HTTPStatusCode"]


MALFORMED = "The XML you provided was not well-formed or did not validate against our published schema"
