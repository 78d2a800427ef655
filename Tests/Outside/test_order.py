"""One order, end to end, as the shop's customers see it: plain HTTP."""

import collections
import concurrent.futures
import json
import re
import uuid

import pytest

from process import eventually, http

SPOONS = "KIT-0012"


@pytest.fixture
def sku(shop):
    """A function that gives products with plenty of stock, in EUR, that no other test has ordered."""
    return lambda: shop.unordered.pop()


def written(shop):
    """How much the orders so far have written."""
    return shop.count("ORDERS_TABLE_NAME"), shop.count("IDEMPOTENCY_TABLE_NAME")


def test_the_catalogue_is_on_sale(shop):
    assert shop.count("PRODUCTS_TABLE_NAME") == len(shop.catalogue)
    item = shop.catalogue["BOO-0001"]
    product = shop.get("/products/BOO-0001")
    assert product.status == 200
    assert product.headers["Content-Type"].startswith("application/json")
    assert product.json["sku"] == "BOO-0001"
    assert (product.json["name"], product.json["currency"]) == (item["name"]["S"], "GBP")
    assert product.json["price"] == int(item["price"]["N"])
    listed = shop.get("/products").json["products"]
    assert listed
    for product in listed:
        assert product["name"] == shop.catalogue[product["sku"]]["name"]["S"]


def test_what_the_shop_does_not_have_is_not_found(shop):
    for path in ("/products/NONE-0000", "/orders/" + uuid.uuid4().hex):
        answer = shop.get(path)
        assert answer.status == 404, path
        assert answer.json["error"]["code"] and answer.json["error"]["message"], path
    # This one is API Gateway's answer, for a route that the template does not have.
    assert (shop.get("/nothing").status, shop.get("/nothing").json) == (404, {"message": "Not Found"})


def test_an_order_is_placed_shown_and_fulfilled(shop, sku):
    first, second = sku(), sku()
    before = {first: shop.stock(first), second: shop.stock(second)}
    answer = shop.order((first, 2), (second, 1))
    assert answer.status == 201, answer.body
    order = answer.json
    prices = {sku: int(shop.catalogue[sku]["price"]["N"]) for sku in (first, second)}
    assert (order["status"], order["customerId"], order["currency"]) == ("placed", "c-1", "EUR")
    assert order["lines"] == [
        {
            "sku": sku,
            "name": shop.catalogue[sku]["name"]["S"],
            "quantity": quantity,
            "unitPrice": prices[sku],
            "lineTotal": prices[sku] * quantity,
        }
        for sku, quantity in ((first, 2), (second, 1))
    ]
    assert order["total"] == prices[first] * 2 + prices[second]
    assert re.match(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", order["placedAt"])
    assert (shop.stock(first), shop.stock(second)) == (before[first] - 2, before[second] - 1)

    shown = shop.get("/orders/" + order["orderId"])
    assert shown.status == 200
    assert {name: shown.json[name] for name in order if name != "status"} == {
        name: order[name] for name in order if name != "status"
    }
    shop.fulfilled(order["orderId"])
    assert shop.messages("FULFILMENT_DEAD_LETTER_QUEUE_URL") == 0


def test_the_line_in_the_readme_places_an_order(shop):
    assert shop.order((SPOONS, 2)).json["lines"][0]["quantity"] == 2


def test_a_second_request_with_the_same_key_is_the_same_order(shop, sku):
    bought, key = sku(), uuid.uuid4().hex
    stock = shop.stock(bought)
    first = shop.order((bought, 2), key=key)
    assert first.status == 201, first.body
    second = shop.order((bought, 2), key=key)
    assert second.status in (200, 201)
    assert second.json["orderId"] == first.json["orderId"]
    assert second.json["lines"] == first.json["lines"]
    assert shop.stock(bought) == stock - 2
    shop.fulfilled(first.json["orderId"])
    third = shop.order((bought, 2), key=key)
    assert third.json["orderId"] == first.json["orderId"]
    assert shop.stock(bought) == stock - 2


def test_the_same_key_sent_at_once_is_one_order(shop, sku):
    bought, key = sku(), uuid.uuid4().hex
    stock = shop.stock(bought)
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: shop.order((bought, 1), key=key), range(8)))
    assert len({answer.json["orderId"] for answer in answers if answer.status in (200, 201)}) == 1
    assert {answer.status for answer in answers} <= {200, 201, 409}
    assert shop.stock(bought) == stock - 1


def test_what_is_sold_out_is_not_sold_and_nothing_changes(shop, sku):
    sold_out, available = shop.with_stock(0)[0], sku()
    stock = shop.stock(available)
    before = written(shop)
    answer = shop.order((available, 1), (sold_out, 1))
    assert answer.status == 409
    assert answer.json["error"]["code"]
    assert sold_out in answer.json["error"]["message"]
    assert written(shop) == before
    assert (shop.stock(available), shop.stock(sold_out)) == (stock, 0)
    assert shop.order((available, stock + 1)).status == 409
    assert shop.stock(available) == stock


def test_the_last_one_is_sold_once(shop):
    last = shop.with_stock(1)[0]
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: shop.order((last, 1)), range(8)))
    assert collections.Counter(answer.status for answer in answers) == {201: 1, 409: 7}, [a.body for a in answers]
    assert shop.stock(last) == 0


LINE = {"sku": SPOONS, "quantity": 1}
GOOD = {"customerId": "c-1", "currency": "EUR", "lines": [LINE]}


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({name: GOOD[name] for name in ("currency", "lines")}, "customerId"),
        (GOOD | {"customerId": ""}, "customerId"),
        (GOOD | {"customerId": 7}, "customerId"),
        ({name: GOOD[name] for name in ("customerId", "lines")}, "currency"),
        (GOOD | {"currency": "euros"}, "currency"),
        ({name: GOOD[name] for name in ("customerId", "currency")}, "lines"),
        (GOOD | {"lines": []}, "lines"),
        (GOOD | {"lines": "many"}, "lines"),
        (GOOD | {"lines": [{"quantity": 1}]}, "lines[0].sku"),
        (GOOD | {"lines": [LINE, {"sku": SPOONS}]}, "lines[1].quantity"),
        (GOOD | {"lines": [LINE | {"quantity": 0}]}, "lines[0].quantity"),
        (GOOD | {"lines": [LINE | {"quantity": -1}]}, "lines[0].quantity"),
        (GOOD | {"lines": [LINE | {"quantity": 1.5}]}, "lines[0].quantity"),
        (GOOD | {"lines": [LINE | {"quantity": "2"}]}, "lines[0].quantity"),
        (GOOD | {"lines": [LINE | {"sku": "NONE-0000"}]}, "lines[0].sku"),
    ],
)
def test_a_malformed_order_is_refused_and_the_field_is_named(shop, body, field):
    before = written(shop)
    answer = shop.post_order(body)
    assert answer.status == 400, answer.body
    assert answer.json["error"]["field"] == field
    assert answer.json["error"]["code"] and answer.json["error"]["message"]
    assert written(shop) == before


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'"order"', b"\xff\xfe"])
def test_a_body_that_is_no_order_is_refused(shop, body):
    answer = shop.post_order(body)
    assert answer.status == 400, answer.body
    assert answer.json["error"]["code"] and answer.json["error"]["message"]


def test_orders_land_in_the_data_lake_by_day(shop, sku):
    placed = [shop.order((sku(), 1), customer=f"c-lake-{number}").json for number in range(3)]
    s3, bucket = shop.client("s3"), shop.variables["DATA_LAKE_BUCKET_NAME"]

    def recorded():
        found = {}
        for page in s3.get_paginator("list_objects_v2").paginate(Bucket=bucket):
            for entry in page.get("Contents", []):
                body = s3.get_object(Bucket=bucket, Key=entry["Key"])["Body"].read()
                assert body.endswith(b"\n"), entry["Key"]
                for line in body.decode().splitlines():
                    found[json.loads(line)["orderId"]] = entry["Key"]
        return found if all(order["orderId"] in found for order in placed) else None

    keys = eventually(recorded, "the orders are in the data lake")
    for order in placed:
        assert re.match(r"dt=\d{4}-\d\d-\d\d/", keys[order["orderId"]])
        assert keys[order["orderId"]].startswith(f"dt={order['placedAt'][:10]}/")


def test_the_shop_answers_under_its_own_host_name_too(shop):
    # The name is sent and not looked up, because not every machine resolves names under localhost.
    api = shop.url.rsplit("/", 1)[1]
    host = f"{api}.execute-api.localhost:{shop.emulator.port}"
    answer = http("GET", f"{shop.emulator.endpoint}/products/{SPOONS}", headers={"Host": host})
    assert (answer.status, answer.json["sku"]) == (200, SPOONS)


def test_the_environment_names_what_was_deployed(shop):
    assert shop.variables["AWS_ENDPOINT_URL"] == shop.emulator.endpoint
    assert shop.variables["AWS_DEFAULT_REGION"] == "us-east-1"
    assert {"AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"} <= set(shop.variables)
    assert shop.url.startswith(shop.emulator.endpoint)
    buckets = [bucket["Name"] for bucket in shop.client("s3").list_buckets()["Buckets"]]
    assert shop.variables["DATA_LAKE_BUCKET_NAME"] in buckets
    assert shop.variables["ANALYTICS_STREAM_NAME"] in shop.client("kinesis").list_streams()["StreamNames"]
    assert len(shop.client("lambda").list_functions()["Functions"]) == 6
    assert len(shop.client("lambda").list_event_source_mappings()["EventSourceMappings"]) == 2
