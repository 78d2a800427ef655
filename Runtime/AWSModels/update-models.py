#!/usr/bin/env python3
"""Writes the model tables beside this file from the installed botocore: a line for each operation and shape.

    python3 Runtime/AWSModels/update-models.py [service ...]

Without arguments it updates the services that have a table. The lines, tab-separated:
    service  NAME  targetPrefix  protocols  jsonVersion  apiVersion  signingName  xmlNamespace
    op       NAME  method  requestUri  status  input  output  errors...
    <type>   NAME  traits...
where a trait is  min..max   /pattern   =enum|values   @flag[:value]   *element[,attributes]   or a member
    Name:Shape[!][,attribute=value...]       (! for required)
"""
import glob, gzip, json, os, sys
import botocore

here = os.path.dirname(os.path.abspath(__file__))
MEMBER = ("locationName", "location", "queryName", "flattened", "xmlAttribute", "idempotencyToken", "jsonvalue",
          "timestampFormat", "streaming", "eventpayload", "eventheader", "hostLabel")
SHAPE = ("flattened", "streaming", "union", "timestampFormat", "payload", "wrapper", "box", "document", "event", "eventstream")


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
        out += f",xmlNamespace={d['xmlNamespace'].get('prefix', '')} {d['xmlNamespace']['uri']}"
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
        out.append("@xmlNamespace:" + (ns if isinstance(ns, str) else ns["uri"]))
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


def table(service):
    d = model(service)
    m = d["metadata"]
    ns = m.get("xmlNamespace", "-")
    lines = ["\t".join(["service", service, m.get("targetPrefix", "-"), ",".join(m.get("protocols", [m["protocol"]])),
                        m.get("jsonVersion", "-"), m["apiVersion"], m.get("signingName", m["endpointPrefix"]), ns or "-"])]
    for name, o in d["operations"].items():
        http = o.get("http", {})
        body = o.get("input", {})
        extra = []
        if "locationName" in body:
            extra.append("@root:" + body["locationName"])
        if "xmlNamespace" in body:
            extra.append("@xmlNamespace:" + body["xmlNamespace"]["uri"])
        if "resultWrapper" in o.get("output", {}):
            extra.append("@resultWrapper:" + o["output"]["resultWrapper"])
        if "endpoint" in o:
            extra.append("@hostPrefix:" + o["endpoint"]["hostPrefix"])
        if o.get("httpChecksum", {}).get("requestChecksumRequired") or o.get("httpChecksumRequired"):
            extra.append("@checksumRequired")
        lines.append("\t".join(["op", name, http.get("method", "POST"), http.get("requestUri", "/"),
                                str(http.get("responseCode", 200)), body.get("shape", "-"),
                                o.get("output", {}).get("shape", "-"),
                                ",".join(e["shape"] for e in o.get("errors", []))] + extra))
    lines += [shape_line(name, s) for name, s in d["shapes"].items()]
    return "\n".join(lines) + "\n"


def main():
    tables = [os.path.basename(p)[:-6] for p in glob.glob(os.path.join(here, "*.swift")) if "ModelTable" not in p]
    for service in sys.argv[1:] or sorted(tables):
        name = service.replace("-", "")
        text = table(service)
        assert '"""##' not in text and not any(ord(c) > 0x10FFFF for c in text)
        with open(os.path.join(here, f"{service}.swift"), "w") as out:
            out.write("// Written by update-models.py from the service model in botocore "
                      f"{botocore.__version__} (Apache-2.0). Do not edit.\n")
            out.write("// swift-format-ignore-file\n\n")
            out.write("extension ModelTable {\n    /// The table of the service model `%s`.\n" % service)
            out.write('    public static let %s: StaticString = ##"""\n' % name)
            out.write("".join(line + "\n" for line in text.splitlines()))
            out.write('"""##\n}\n')
        print(service, len(text))


main()
