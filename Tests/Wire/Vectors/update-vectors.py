#!/usr/bin/env python3
"""Writes the protocol vectors beside this file from botocore's (Apache-2.0).

    python3 Tests/Wire/Vectors/update-vectors.py PATH   (PATH: tests/unit/protocols of https://github.com/boto/botocore)

A file has a list of suites: a model table as update-models.py makes it, and cases. Blobs are base64 here.
"""
import base64
import importlib.util
import json
import os
import sys

here = os.path.dirname(os.path.abspath(__file__))
spec = importlib.util.spec_from_file_location("models", os.path.join(here, "../../../Runtime/AWSModels/update-models.py"))
models = importlib.util.module_from_spec(spec)
spec.loader.exec_module(models)


def plain(value, name, shapes):
    """A value with its blobs in base64."""
    shape = shapes[name]
    kind = shape["type"]
    if kind == "blob":
        return base64.b64encode(value.encode()).decode()
    if kind == "structure" and not shape.get("document") and isinstance(value, dict):
        return {k: plain(v, shape["members"][k]["shape"], shapes) for k, v in value.items() if v is not None}
    if kind == "list":
        return [plain(v, shape["member"]["shape"], shapes) if v is not None else None for v in value]
    if kind == "map":
        return {k: plain(v, shape["value"]["shape"], shapes) if v is not None else None for k, v in value.items()}
    return value


def suites(path, direction):
    out = []
    for suite in json.load(open(path)):
        for case in suite["cases"]:
            given = case["given"]
            model = {"metadata": suite["metadata"], "operations": {given["name"]: given}, "shapes": suite["shapes"]}
            text = models.table("vectors", model)
            own = {"id": case["id"], "operation": given["name"]}
            if "clientEndpoint" in suite:
                own["endpoint"] = suite["clientEndpoint"]
            if direction == "input":
                if "input" in given:
                    own["params"] = plain(case["params"], given["input"]["shape"], suite["shapes"])
                own["request"] = case["serialized"]
            else:
                if "result" in case and "output" in given:
                    own["result"] = plain(case["result"], given["output"]["shape"], suite["shapes"])
                for key in ("error", "errorCode", "errorMessage"):
                    if key in case:
                        own[key] = case[key]
                own["response"] = case["response"]
            same = [s for s in out if s["table"] == text]
            if same:
                same[0]["cases"].append(own)
            else:
                out.append({"table": text, "cases": [own]})
    return out


for direction in ("input", "output"):
    folder = os.path.join(sys.argv[1], direction)
    for name in sorted(os.listdir(folder)):
        made = suites(os.path.join(folder, name), direction)
        with open(os.path.join(here, f"{direction}-{name}"), "w") as file:
            json.dump(made, file, indent=1, ensure_ascii=False)
            file.write("\n")
        print(direction, name, sum(len(s["cases"]) for s in made))
