"""Random DynamoDB requests against the emulator and against moto, and what they answer differently.

    python3 Tests/Outside/differential_dynamodb.py http://127.0.0.1:4566 http://127.0.0.1:5000 [requests] [seed]

The second address is `moto_server`'s; moto is a peer and no authority. Differences are grouped, one example each: those in
what came of a request (it happened, or what it gave) are told, texts of errors only with `--texts`. After a difference, and
after a write that was refused, moto's table is filled from the emulator's, so that one does not lead to the next.

Of 1,500 requests each with the seeds 1 and 2 every group of differences, by its example, was moto's: numbers not brought to
their canonical form (1e2, 4.0 beside 4 as two keys), placeholders of a projection taken for unused, paths that overlap in a
projection accepted, `IN` and `BETWEEN` true of absent or other types, operand types and operands that are the same
unchecked, `size` of what is absent refused, `<>` and `NOT` false of what is absent, an ADD or a SET through a path that is
not there done, `if_not_exists` of a path through a scalar refused, keys among UPDATED_NEW, what stays the same not among
them, and 500 where a comparison meets two types. After writes that both did both tables held the same; of updates that both
refused moto had done the first half 24 times.
"""

import collections
import json
import random
import sys

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

NAMES = ["v", "w", "m", "n"]
TEXTS = ["a", "b", "ab", "", "x y", "é"]
NUMBERS = ["0", "1", "2", "-1", "1.5", "10", "1e2", "0.001", "12345678901234567890"]
WRITES = ("put_item", "update_item", "delete_item", "transact_write_items")


class Requests:
    """Requests on one table, drawn from a seed."""

    def __init__(self, table, seed):
        self.table, self.chance = table, random.Random(seed)
        self.values = {}

    def likely(self, share):
        return self.chance.random() < share

    def scalar(self):
        return self.chance.choice([{"N": self.chance.choice(NUMBERS)}, {"S": self.chance.choice(TEXTS)}])

    def value(self, depth=0):
        kinds = ["scalar", "scalar", "BOOL", "NULL", "SS", "NS", "B"] + (["L", "M"] if depth < 2 else [])
        kind = self.chance.choice(kinds)
        many = range(self.chance.randint(0, 3))
        return {
            "scalar": self.scalar,
            "BOOL": lambda: {"BOOL": self.likely(0.5)},
            "NULL": lambda: {"NULL": True},
            "SS": lambda: {"SS": self.chance.sample(["a", "b", "c"], self.chance.randint(1, 3))},
            "NS": lambda: {"NS": self.chance.sample(["1", "2", "3.5"], self.chance.randint(1, 3))},
            "B": lambda: {"B": self.chance.choice([b"a", b"\x00\xff"])},
            "L": lambda: {"L": [self.value(depth + 1) for _ in many]},
            "M": lambda: {"M": {self.chance.choice("xyz"): self.value(depth + 1) for _ in many}},
        }[kind]()

    def key(self):
        return {"pk": {"S": self.chance.choice(["p1", "p2", "p3"])}, "sk": {"N": self.chance.choice("12345")}}

    def item(self):
        item = self.key() | {name: self.value() for name in NAMES if self.likely(0.6)}
        if self.likely(0.6):
            item["g"] = {"S": self.chance.choice(["g1", "g2"])}
        if self.likely(0.6):
            item["l"] = {"N": self.chance.choice("123")}
        return item

    # Expressions

    def path(self):
        return "#" + self.chance.choice(NAMES) + (self.chance.choice([".x", "[0]", "[1]", ".x[0]"]) if self.likely(0.25) else "")

    def placeholder(self, value=None):
        name = f":v{len(self.values)}"
        self.values[name] = value or self.value()
        return name

    def operand(self):
        return self.chance.choice([self.path, self.path, self.placeholder, lambda: f"size({self.path()})"])()

    def condition(self, depth=0):
        forms = [
            lambda: f"{self.operand()} {self.chance.choice(['=', '<>', '<', '<=', '>', '>='])} {self.operand()}",
            lambda: f"attribute_exists({self.path()})",
            lambda: f"attribute_not_exists({self.path()})",
            lambda: f"attribute_type({self.path()}, {self.placeholder({'S': self.chance.choice(['S', 'N', 'L', 'M', 'SS'])})})",
            lambda: f"contains({self.path()}, {self.placeholder()})",
            lambda: f"begins_with({self.path()}, {self.placeholder({'S': 'a'})})",
            lambda: f"{self.path()} BETWEEN {self.placeholder({'N': '0'})} AND {self.placeholder({'N': '5'})}",
            lambda: f"{self.path()} IN ({self.placeholder()}, {self.placeholder()})",
        ]
        if depth < 2:
            forms += [
                lambda: f"({self.condition(depth + 1)} {self.chance.choice(['AND', 'OR'])} {self.condition(depth + 1)})",
                lambda: f"NOT {self.condition(depth + 1)}",
            ]
        return self.chance.choice(forms)()

    def update(self):
        sets = [
            lambda: f"{self.path()} = {self.placeholder()}",
            lambda: f"{self.path()} = {self.path()} + {self.placeholder()}",
            lambda: f"{self.path()} = {self.placeholder()} - {self.path()}",
            lambda: f"{self.path()} = if_not_exists({self.path()}, {self.placeholder()})",
            lambda: f"{self.path()} = list_append({self.path()}, {self.placeholder()})",
            lambda: f"{self.path()} = {self.path()}",
        ]
        clauses = ["SET " + ", ".join(self.chance.choice(sets)() for _ in range(self.chance.randint(1, 2)))]
        for word, make in (("REMOVE", ""), ("ADD", " "), ("DELETE", " ")):
            if self.likely(0.2):
                clauses.append(f"{word} {self.path()}" + (make and make + self.placeholder()))
        return " ".join(clauses)

    def complete(self, request):
        """Adds the names and values that its expressions use."""
        texts = " ".join(text for name, text in request.items() if name.endswith("Expression"))
        names = {"#" + name: name for name in NAMES if "#" + name in texts}
        if names:
            request["ExpressionAttributeNames"] = names
        if self.values:
            request["ExpressionAttributeValues"] = self.values
        self.values = {}
        return request

    # Requests

    def put(self):
        request = {"TableName": self.table, "Item": self.item()}
        if self.likely(0.3):
            request["ConditionExpression"] = self.condition()
        return self.complete(request)

    def change(self):
        request = {"TableName": self.table, "Key": self.key(), "UpdateExpression": self.update()}
        if self.likely(0.3):
            request["ConditionExpression"] = self.condition()
        return self.complete(request)

    def delete(self):
        request = {"TableName": self.table, "Key": self.key()}
        if self.likely(0.5):
            request["ConditionExpression"] = self.condition()
        return self.complete(request)

    def get(self):
        request = {"TableName": self.table, "Key": self.key(), "ConsistentRead": True}
        if self.likely(0.5):
            request["ProjectionExpression"] = ", ".join(sorted({self.path() for _ in range(2)}))
        return self.complete(request)

    def query(self):
        index, hash_key, sort = self.chance.choice([(None, "pk", "sk"), ("lsi", "pk", "l"), ("gsi", "g", "l")])
        partition = {"S": self.chance.choice(["p1", "p2"] if hash_key == "pk" else ["g1", "g2"])}
        condition = f"{hash_key} = {self.placeholder(partition)}"
        if self.likely(0.4):
            condition += f" AND {sort} {self.chance.choice(['=', '<', '<=', '>', '>='])} {self.placeholder({'N': '2'})}"
        request = {"TableName": self.table, "KeyConditionExpression": condition, "ScanIndexForward": self.likely(0.5)}
        if index:
            request["IndexName"] = index
        if self.likely(0.3):
            request["FilterExpression"] = self.condition()
        if self.likely(0.2):
            request["Select"] = "COUNT"
        return self.complete(request)

    def scan(self):
        request = {"TableName": self.table} | ({"IndexName": "gsi"} if self.likely(0.3) else {})
        if self.likely(0.5):
            request["FilterExpression"] = self.condition()
        return self.complete(request)

    def transact(self):
        kinds = [("Put", self.put), ("Delete", self.delete), ("Update", self.change)]
        return {"TransactItems": [{kind: make()} for kind, make in self.chance.choices(kinds, k=self.chance.randint(1, 3))]}

    def next(self):
        kinds = {
            "put_item": (20, lambda: self.put() | {"ReturnValues": self.chance.choice(["NONE", "ALL_OLD"])}),
            "update_item": (
                30,
                lambda: self.change()
                | {"ReturnValues": self.chance.choice(["NONE", "ALL_OLD", "ALL_NEW", "UPDATED_OLD", "UPDATED_NEW"])},
            ),
            "delete_item": (8, lambda: self.delete() | {"ReturnValues": "ALL_OLD"}),
            "get_item": (10, self.get),
            "query": (14, self.query),
            "scan": (8, self.scan),
            "transact_write_items": (6, self.transact),
        }
        operation = self.chance.choices(list(kinds), [weight for weight, _ in kinds.values()])[0]
        return operation, kinds[operation][1]()


def canonical(value):
    """Without what is not asked for, and with sets in one order."""
    if isinstance(value, dict):
        if len(value) == 1 and set(value) <= {"SS", "NS", "BS"}:
            return {kind: sorted(map(str, members)) for kind, members in value.items()}
        skipped = ("ResponseMetadata", "ConsumedCapacity", "ItemCollectionMetrics")
        return {name: canonical(member) for name, member in sorted(value.items()) if name not in skipped}
    if isinstance(value, list):
        return [canonical(member) for member in value]
    return str(value) if isinstance(value, bytes) else value


def answer(client, operation, request):
    try:
        given = canonical(getattr(client, operation)(**request))
        if "Items" in given:
            given["Items"] = sorted(given["Items"], key=str)
        return "ok", given
    except ClientError as error:
        return error.response["Error"]["Code"], error.response["Error"]["Message"]


def make_table(client, table):
    def index(name, hash_key):
        schema = [{"AttributeName": hash_key, "KeyType": "HASH"}, {"AttributeName": "l", "KeyType": "RANGE"}]
        return {"IndexName": name, "KeySchema": schema, "Projection": {"ProjectionType": "ALL"}}

    client.create_table(
        TableName=table,
        AttributeDefinitions=[{"AttributeName": n, "AttributeType": t} for n, t in zip(["pk", "sk", "g", "l"], "SNSN")],
        KeySchema=[{"AttributeName": "pk", "KeyType": "HASH"}, {"AttributeName": "sk", "KeyType": "RANGE"}],
        LocalSecondaryIndexes=[index("lsi", "pk")],
        GlobalSecondaryIndexes=[index("gsi", "g")],
        BillingMode="PAY_PER_REQUEST",
    )


def copy(source, target, table):
    for item in target.scan(TableName=table)["Items"]:
        target.delete_item(TableName=table, Key={"pk": item["pk"], "sk": item["sk"]})
    for item in source.scan(TableName=table, ConsistentRead=True)["Items"]:
        target.put_item(TableName=table, Item=item)


def main(endpoint, peer, count=2000, seed=1):
    table, texts = f"differential-{seed}", "--texts" in sys.argv
    config = Config(retries={"total_max_attempts": 1}, parameter_validation=False)
    keys = {"region_name": "us-east-1", "aws_access_key_id": "test", "aws_secret_access_key": "test", "config": config}
    ours, theirs = (boto3.client("dynamodb", endpoint_url=url, **keys) for url in (endpoint, peer))
    for client in (ours, theirs):
        make_table(client, table)
    requests, differences, same = Requests(table, int(seed)), collections.defaultdict(list), 0
    for _ in range(int(count)):
        operation, request = requests.next()
        one, two = answer(ours, operation, request), answer(theirs, operation, request)
        is_told = one != two and ("ok" in (one[0], two[0]) or texts)
        same += not is_told
        if is_told:
            kind = tuple(code if code != "ok" else "ok" for code in (one[0], two[0]))
            differences[operation, kind].append((request, one, two))
        # What both refuse moto may have done by half.
        if one != two or operation in WRITES and one[0] != "ok":
            copy(ours, theirs, table)
    print(f"{same} of {count} alike")
    for (operation, kind), cases in sorted(differences.items(), key=lambda entry: -len(entry[1])):
        request, one, two = cases[0]
        print(f"{len(cases):5} {operation}: {kind[0]} here, {kind[1]} there")
        print("      ", json.dumps(canonical(request)))
        print("       here ", str(one[1])[:300])
        print("       there", str(two[1])[:300])


if __name__ == "__main__":
    main(*[argument for argument in sys.argv[1:] if not argument.startswith("--")])
