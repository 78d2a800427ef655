"""Sample values under botocore's shapes, and their plain form, in which both sides of a comparison meet."""

import base64
import datetime
import math
import random

UTC = datetime.timezone.utc

# Texts that a wire form may stumble over; each place takes those that are legal there.
ANYWHERE = [
    "plain",
    "two words",
    " outer space ",
    "a/b//c",
    "arn:aws:sqs:us-east-1:000000000000:orders",
    "a&b=c+d%20e;f,g",
    "quote \" apostrophe '",
    "back\\slash",
    "<tag attribute='1'>&amp;]]></tag>",
    "ünïcödé ☃ 😀",
    "tab\tline\nend",
    "true",
    "0123",
]
CONTROL = ["return\r\nline", "\u0001\u001f\u007f", "nul\u0000"]
IN_HEADER = ["plain", "two words", "a/b;c=d", "a&b+c%20", "quote \" apostrophe '", "com,ma, and more", "100"]
IN_HEADER_LIST = {
    "request": ["plain", "two words", 'quo"te', "com,ma", "a=b;c"],
    # botocore splits lists in answers at each comma, quoted or not.
    "answer": ["plain", "two words", "a=b;c"],
}
IN_LABEL = ["plain", "two words", "a/b", "a&b=c+d?e#f", "100%", "ünï☃", "arn:aws:iam::1:role/x", "%2F", "a:b@c"]
IN_GREEDY_LABEL = ["key", "a/b/c", "folder/", "a//b", "ünï ☃/x+y&z=?#", "/leading"]
HEADER_KEYS = ["one", "two-three", "four.five"]
DOCUMENTS = [
    {"a": [1, 2.5, True, "x"], "n": {"☃": "\"quoted\""}},
    ["list", {"of": []}],
    "text",
    17,
    False,
]
MOMENTS = [
    datetime.datetime(2026, 11, 22, 12, 34, 56, tzinfo=UTC),
    datetime.datetime(2001, 2, 3, 4, 5, 6, tzinfo=UTC),
    datetime.datetime(1970, 1, 1, 0, 0, 0, tzinfo=UTC),
    datetime.datetime(2100, 2, 28, 23, 59, 59, tzinfo=UTC),
]
BLOBS = [b"", b"\x00\xff\xfe\x80", b"text <&> \n", bytes(range(256))]


class Samples:
    """Makes values that botocore accepts: `side` is "request" or "answer", `mode` "full", "required" or "random"."""

    def __init__(self, seed, protocol, side, mode):
        self.random = random.Random(seed)
        self.protocol = protocol
        self.side = side
        self.mode = mode
        self.budget = 150
        self.greedy = ()
        self.is_forced = False
        self.is_xml = protocol == "rest-xml" or (protocol in ("query", "ec2") and side == "answer")
        texts = list(ANYWHERE)
        if not self.is_xml:
            texts += CONTROL
        elif side == "answer":
            # An XML parser takes a bare CR for a line's end: who writes one must escape it. botocore leaves that out.
            texts.append(CONTROL[0])
        self.texts = texts

    def members(self, shape):
        """A sample of an operation's input or output; None where there is none."""
        return {} if shape is None else self.structure(shape, 0)

    def structure(self, shape, depth):
        if shape.name == "AttributeValue" and "NULL" in shape.members:
            return self.attribute(depth)
        members = {name: member for name, member in shape.members.items() if not is_event_stream(member)}
        if shape.is_tagged_union:
            names = [self.union_member(members)]
        else:
            required = [name for name in shape.required_members if name in members]
            names = [name for name in members if name in required or self.wants(depth)]
        sample = {}
        for name in names:
            value = self.value(members[name], members[name].serialization.get("location", "body"), depth + 1)
            if self.is_invisible(value, members[name]):
                if name not in shape.required_members:
                    continue
                self.is_forced = True
                value = self.value(members[name], members[name].serialization.get("location", "body"), depth + 1)
            sample[name] = value
        if not sample and depth > 0 and members and self.protocol in ("query", "ec2") and self.side == "request":
            # An empty structure is nothing, and an element of a list has to be something.
            name = min(members, key=lambda name: members[name].type_name in ("structure", "list", "map"))
            self.is_forced = True
            sample[name] = self.value(members[name], "body", depth + 1)
        return sample

    def wants(self, depth):
        if self.mode == "required" or self.is_exhausted(depth):
            return False
        return self.mode == "full" or self.random.random() < (0.6 if depth == 0 else 0.4)

    def is_exhausted(self, depth):
        return self.budget < 0 or depth > 6

    def union_member(self, members):
        if self.budget < 60:
            order = ["structure", "map", "list"]
            return max(members, key=lambda name: (order + [members[name].type_name]).index(members[name].type_name))
        return self.random.choice(list(members))

    def attribute(self, depth):
        kinds = ["S", "N", "B", "SS", "NS", "BS", "BOOL", "NULL"] + ([] if self.is_exhausted(depth) else ["M", "L"] * 2)
        kind = self.random.choice(kinds)
        self.budget -= 1
        count = self.random.randint(0, 2)
        text = lambda: self.random.choice(self.texts)
        value = {
            "S": text,
            "N": lambda: self.random.choice(["0", "-1.5", "1E+125", "12345678901234567890123456789012345678"]),
            "B": lambda: self.random.choice(BLOBS),
            "SS": lambda: self.random.sample(self.texts, count),
            "NS": lambda: ["1", "2.50"][:count],
            "BS": lambda: BLOBS[:count],
            "BOOL": lambda: self.random.random() < 0.5,
            "NULL": lambda: True,
            "M": lambda: {text(): self.attribute(depth + 1) for _ in range(count)},
            "L": lambda: [self.attribute(depth + 1) for _ in range(count)],
        }
        return {kind: value[kind]()}

    def value(self, shape, place, depth):
        self.budget -= 1
        kind = shape.type_name
        if kind == "structure":
            if shape.is_document_type:
                return self.random.choice(DOCUMENTS)
            return self.structure(shape, depth)
        if kind == "list":
            elements = [self.value(shape.member, place + " list", depth + 1) for _ in range(self.count(shape, depth))]
            return [element for element in elements if not self.is_invisible(element, shape.member)]
        if kind == "map":
            entries = {}
            for _ in range(self.count(shape, depth)):
                key = self.key(shape.key, place)
                entry = self.value(shape.value, place + " value", depth + 1)
                if not self.is_invisible(entry, shape.value):
                    entries[key] = entry
            return entries
        if kind == "boolean":
            return self.random.random() < 0.5
        if kind in ("integer", "long"):
            return self.integer(shape, place)
        if kind in ("float", "double"):
            return self.number(shape)
        if kind == "timestamp":
            return self.moment(shape, place)
        if kind == "blob":
            return self.random.choice(BLOBS)
        return self.text(shape, place)

    def count(self, shape, depth):
        least = max(shape.metadata.get("min", 0), 1 if self.is_forced else 0)
        self.is_forced = False
        if self.is_exhausted(depth) or self.mode == "required":
            return least
        return max(least, self.random.randint(1 if self.mode == "full" else 0, 2))

    def key(self, shape, place):
        if shape.enum:
            return self.random.choice(shape.enum)
        if place == "headers":
            return self.random.choice(HEADER_KEYS)
        return self.random.choice(self.texts) + "x" * shape.metadata.get("min", 0)

    def text(self, shape, place):
        if shape.enum:
            return self.random.choice(shape.enum)
        if shape.serialization.get("hostLabel"):
            return "host-label.1"
        if place == "uri":
            texts = IN_GREEDY_LABEL if shape.serialization.get("name") in self.greedy else IN_LABEL
        elif place == "header list":
            texts = IN_HEADER_LIST[self.side]
        elif place.startswith("header"):
            texts = IN_HEADER
        else:
            texts = self.texts
        text = self.random.choice(texts)
        if shape.serialization.get("xmlAttribute"):
            # White space in attributes is normalised by every XML parser.
            text = " ".join(text.split())
        return text + "x" * max(0, shape.metadata.get("min", 0) - len(text))

    def integer(self, shape, place):
        if place == "statusCode":
            return self.random.choice([200, 202])
        bits = 31 if shape.type_name == "integer" else 63
        least = shape.metadata.get("min", -(2**bits))
        most = shape.metadata.get("max", 2**bits - 1)
        return min(max(self.random.choice([least, most, 0, 1, -1, 17, 12345]), least), most)

    def number(self, shape):
        numbers = [0.0, 1.0, -2.25, 1e10, 0.5, 16777216.0]
        if shape.type_name == "double":
            numbers += [0.1, 1e-300, 1.7976931348623157e308, 123456789.123456789, 5e-324]
        least = shape.metadata.get("min", -math.inf)
        most = shape.metadata.get("max", math.inf)
        if "min" not in shape.metadata and "max" not in shape.metadata:
            numbers += [math.inf, -math.inf, math.nan]
        return float(min(max(self.random.choice(numbers), least), most))

    def moment(self, shape, place):
        moment = self.random.choice(MOMENTS)
        if self.has_fraction(shape, place) and self.random.random() < 0.5:
            return moment.replace(microsecond=self.random.choice([1000, 120000, 999000]))
        return moment

    def has_fraction(self, shape, place):
        """Whether a moment's milliseconds travel: botocore sends them in ISO 8601 only, and
        never in headers."""
        form = shape.serialization.get("timestampFormat")
        if place.startswith("header"):
            return (form or "rfc822") == "iso8601" and self.side == "answer"
        if self.protocol == "smithy-rpc-v2-cbor":
            return self.side == "answer"
        if form is None:
            is_iso = self.protocol in ("query", "ec2", "rest-xml") or place.startswith(("uri", "querystring"))
            form = "iso8601" if is_iso else "unixTimestamp"
        return form == "iso8601" or (form == "unixTimestamp" and self.side == "answer" and not self.is_xml)

    def is_invisible(self, value, shape):
        """Whether a value leaves nothing on the wire, so that no reader can know of it."""
        if value not in ({}, []) or isinstance(value, (bool, int, float, str, bytes)):
            return False
        if shape.type_name == "structure" and shape.is_document_type:
            return False
        location = shape.serialization.get("location")
        if location in ("querystring", "header", "headers"):
            return True
        if self.protocol in ("query", "ec2") and self.side == "request":
            # An empty list is `Name=`; of empty structures and maps nothing is sent.
            return value == {} or self.protocol == "ec2"
        return self.is_xml and bool(shape.serialization.get("flattened"))


def is_event_stream(shape):
    return bool(shape.serialization.get("eventstream"))


def plain(value, shape):
    """A value as the judge's JSON has it: moments as milliseconds, bytes in base64, numbers that are none by name."""
    kind = shape.type_name
    if value is None:
        return None
    if kind == "structure":
        if shape.is_document_type:
            return value
        members = {name: plain(member, shape.members[name]) for name, member in value.items()}
        return {name: member for name, member in members.items() if member is not None}
    if kind == "list":
        return [plain(element, shape.member) for element in value]
    if kind == "map":
        return {key: plain(element, shape.value) for key, element in value.items()}
    if kind == "timestamp":
        return round(value.timestamp() * 1000)
    if kind == "blob":
        return base64.b64encode(value.encode() if isinstance(value, str) else bytes(value)).decode()
    if kind in ("float", "double"):
        number = float(value)
        if math.isnan(number):
            return "NaN"
        return number if math.isfinite(number) else "Infinity" if number > 0 else "-Infinity"
    if isinstance(value, (bytes, bytearray)):
        return bytes(value).decode()
    return value


def difference(wanted, found, path=""):
    """The first place where two plain values differ, as a sentence; None where they are the same."""
    if isinstance(wanted, dict) and isinstance(found, dict):
        for name in [*wanted, *found]:
            if name not in found:
                return f"{path}.{name} is missing, wanted {wanted[name]!r:.100}"
            if name not in wanted:
                return f"{path}.{name} is {found[name]!r:.100}, and was not sent"
            inner = difference(wanted[name], found[name], f"{path}.{name}")
            if inner:
                return inner
        return None
    if isinstance(wanted, list) and isinstance(found, list):
        if len(wanted) != len(found):
            return f"{path} has {len(found)} elements, wanted {len(wanted)}: {found!r:.80} for {wanted!r:.80}"
        inner = (difference(a, b, f"{path}[{i}]") for i, (a, b) in enumerate(zip(wanted, found)))
        return next((found for found in inner if found), None)
    is_same = wanted == found and isinstance(wanted, bool) == isinstance(found, bool)
    return None if is_same else f"{path} is {found!r:.100}, wanted {wanted!r:.100}"
