"""Reads lines of {"yaml": text, "json": text} and reports where PyYAML sees another value than the JSON holds."""

import json
import sys

import yaml

loaders = [yaml.SafeLoader] + ([yaml.CSafeLoader] if hasattr(yaml, "CSafeLoader") else [])


def same(a, b):
    """Equal in value and in kind; integers and floats of one value are one number in JSON."""
    if isinstance(a, dict) and isinstance(b, dict):
        return list(a) == list(b) and all(same(a[key], b[key]) for key in a)
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, bool) or isinstance(b, bool):
        return a is b
    if isinstance(a, (int, float)) and isinstance(b, (int, float)):
        return float(a) == float(b)
    return type(a) is type(b) and a == b


read = wrong = 0
for line in sys.stdin:
    pair = json.loads(line)
    want = json.loads(pair["json"])
    read += 1
    for loader in loaders:
        try:
            got = yaml.load(pair["yaml"], loader)
        except yaml.YAMLError as error:
            got = error
        if not same(got, want):
            wrong += 1
            print(f"{loader.__name__}: want {pair['json']}\ngot {got!r}, from\n{pair['yaml']}")
print(f"{read} documents, {len(loaders)} readers, {wrong} differences")
sys.exit(1 if wrong else 0)
