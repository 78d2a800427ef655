#!/usr/bin/env python3
"""Writes the model tables from the installed botocore: a line for each operation and shape.

    python3 Runtime/AWSModels/update-models.py [service ...]

Tables of services that functions call lie beside this file, the others in Emulator/Models: a function carries only the
former. Without arguments it updates the services that have a table; a service that is named gets one. With them it writes
AllTables.swift, and checksums.txt, which a test holds the tables against. The lines, tab-separated:
    service  NAME  targetPrefix  protocols  jsonVersion  apiVersion  signingName  xmlNamespace  traits...
    op       NAME  method  requestUri  status  input  output  errors...
    <type>   NAME  traits...
where a trait is  min..max   /pattern   =enum|values   @flag[:value]   *element[,attributes]   or a member
    Name:Shape[!][,attribute=value...]       (! for required)
"""
import glob
import gzip
import hashlib
import json
import os
import re
import sys

import botocore

here = os.path.dirname(os.path.abspath(__file__))
platform = os.path.join(here, "../../Emulator/Models")
SHARED = {"dynamodb", "dynamodbstreams", "kinesis", "lambda", "s3", "sqs"}
MEMBER = ("locationName", "location", "queryName", "flattened", "xmlAttribute", "idempotencyToken", "jsonvalue",
          "timestampFormat", "streaming", "eventpayload", "eventheader", "hostLabel")
SHAPE = ("flattened", "streaming", "union", "timestampFormat", "payload", "wrapper", "box", "document", "event", "eventstream",
         "sensitive")


def model(service):
    folder = os.path.join(os.path.dirname(botocore.__file__), "data", service)
    path = sorted(glob.glob(os.path.join(folder, "*", "service-2.json*")))[-1]
    with gzip.open(path) if path.endswith(".gz") else open(path) as file:
        return json.load(file)


def attributes(d, name=None):
    out = ""
    for a in MEMBER:
        if a in d and not (a == "locationName" and d[a] == name):
            out += f",{a}={1 if d[a] is True else d[a]}"
    if "xmlNamespace" in d:
        space = d["xmlNamespace"]
        out += ",xmlNamespace=" + (f" {space}" if isinstance(space, str) else f"{space.get('prefix', '')} {space['uri']}")
    return out


def shape_line(name, s):
    out = []
    if "min" in s or "max" in s:
        out.append(f"{s.get('min', '')}..{s.get('max', '')}")
    if "pattern" in s:
        out.append("/" + s["pattern"].replace("\t", "\\t").replace("\n", "\\n"))
    if "enum" in s:
        out.append("=" + "|".join(s["enum"]))
    for k in SHAPE:
        if k in s:
            out.append(f"@{k}" if s[k] is True else f"@{k}:{s[k]}")
    if "locationName" in s:
        out.append("@locationName:" + s["locationName"])
    if "xmlNamespace" in s:
        ns = s["xmlNamespace"]
        out.append("@xmlNamespace:" + (f" {ns}" if isinstance(ns, str) else f"{ns.get('prefix', '')} {ns['uri']}"))
    if s.get("exception") or "error" in s:
        error = s.get("error", {})
        status = error.get("httpStatusCode", 500 if s.get("fault") else 400)
        out.append(f"@error:{error.get('code', name)}:{status}")
    if s["type"] == "structure":
        required = set(s.get("required", []))
        for k, v in s.get("members", {}).items():
            out.append(f"{k}:{v['shape']}{'!' if k in required else ''}{attributes(v, k)}")
    elif s["type"] == "list":
        out.append("*" + s["member"]["shape"] + attributes(s["member"]))
    elif s["type"] == "map":
        out.append("*" + s["key"]["shape"] + attributes(s["key"]))
        out.append("*" + s["value"]["shape"] + attributes(s["value"]))
    return "\t".join([s["type"], name] + out)


def table(service, d):
    m = d["metadata"]
    ns = m.get("xmlNamespace", "-")
    lines = ["\t".join(["service", service, m.get("targetPrefix", "-"), ",".join(m.get("protocols", [m["protocol"]])),
                        m.get("jsonVersion", "-"), m["apiVersion"], m.get("signingName", m.get("endpointPrefix", service)),
                        (ns["uri"] if isinstance(ns, dict) else ns) or "-"]
                       + (["@queryCompatible"] if "awsQueryCompatible" in m else []))]
    for name, o in d["operations"].items():
        http = o.get("http", {})
        body = o.get("input", {})
        extra = []
        if "locationName" in body:
            extra.append("@root:" + body["locationName"])
        if "xmlNamespace" in body:
            extra.append("@xmlNamespace: " + body["xmlNamespace"]["uri"])
        if "resultWrapper" in o.get("output", {}):
            extra.append("@resultWrapper:" + o["output"]["resultWrapper"])
        if "endpoint" in o:
            extra.append("@hostPrefix:" + o["endpoint"]["hostPrefix"])
        if o.get("httpChecksum", {}).get("requestChecksumRequired") or o.get("httpChecksumRequired"):
            extra.append("@checksumRequired")
        if "requestAlgorithmMember" in o.get("httpChecksum", {}):
            extra.append("@checksumMember:" + o["httpChecksum"]["requestAlgorithmMember"])
        if o.get("authtype") == "none" or o.get("auth") == ["smithy.api#noAuth"]:
            extra.append("@noAuth")
        lines.append("\t".join(["op", name, http.get("method", "POST"), http.get("requestUri", "/"),
                                str(http.get("responseCode", 200)), body.get("shape", "-"),
                                o.get("output", {}).get("shape", "-"),
                                ",".join(e["shape"] for e in o.get("errors", []))] + extra))
    lines += [shape_line(name, s) for name, s in d["shapes"].items()]
    return "\n".join(lines) + "\n"


def folder(service):
    return here if service in SHARED else platform


def write(path, lines):
    with open(path, "w") as out:
        out.write("".join(lines))


def head(source):
    return [f"// Written by update-models.py from {source} (Apache-2.0). Do not edit.\n", "// swift-format-ignore-file\n\n"]


def identifier(service):
    return service.replace("-", "")


def main():
    source = f"the service models in botocore {botocore.__version__}"
    tables = glob.glob(os.path.join(here, "*.swift")) + glob.glob(os.path.join(platform, "*.swift"))
    listed = [re.search(r"^service\t([^\t]+)", open(p).read(), re.M) for p in tables]
    known = {m[1] for m in listed if m}
    for service in sorted(set(sys.argv[1:]) or known):
        text = table(service, model(service))
        assert '"""##' not in text
        write(os.path.join(folder(service), f"{service}.swift"), head(source) + [
            *([] if service in SHARED else ["public import AWSModels\n\n"]),
            "extension ModelTable {\n",
            f"    /// The table of the service model `{service}`.\n",
            f'    public static let {identifier(service)}: StaticString = ##"""\n',
            text,
            '"""##\n}\n',
        ])
        print(service, len(text))
    services = sorted(known | set(sys.argv[1:]))
    write(os.path.join(platform, "AllTables.swift"), head(source) + [
        "public import AWSModels\n\n",
        "extension ModelTable {\n",
        "    /// All tables, in the order of their services' names.\n",
        "    public static let all: [StaticString] = [\n",
        *(f"        {identifier(service)},\n" for service in services),
        "    ]\n}\n",
    ])
    sums = []
    for service in services:
        text = open(os.path.join(folder(service), f"{service}.swift")).read()
        body = text.split('##"""\n', 1)[1].rsplit('\n"""##', 1)[0]
        sums.append(f"{hashlib.sha256(body.encode()).hexdigest()}  {service}\n")
    write(os.path.join(platform, "checksums.txt"), sums)


if __name__ == "__main__":
    main()
