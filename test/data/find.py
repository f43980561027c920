# Looks codes up in codes.json by the rule in its schema: reads [code, product or null] pairs as JSON, writes their entries.
import json
import re
import sys

with open("codes.json", encoding="utf-8") as file:
    data = json.load(file)
codes, editions, products = data["codes"], data["editions"], data["products"]


def find(code, product=None):
    key = str(code).strip()
    if product:
        key = editions[product].get(key, key) if product in editions else products[product].get(key, "")
    while key not in codes and re.search(r"[a-z][A-Z].*\.", key):
        key = key.rpartition(".")[0]
    return codes.get(key, codes["FailedOperation.UnKnown"])


json.dump([find(code, product) for code, product in json.load(sys.stdin)], sys.stdout)
