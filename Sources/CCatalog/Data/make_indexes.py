#!/usr/bin/env python3
"""Makes policies.index and services.index from the data files beside this script: tables that the program reads in place.

Run it after one of the sources changed; the tests compare the tables with their sources. All numbers are 32-bit little-endian.

policies.index: the count; a record a policy in order of the lower-case name (offset of the ARN, length of the ARN, length of the name,
default version, creation and update in POSIX seconds, offset and length of the document in aws-managed-policies.jsonl); the ARNs; the
ARNs in lower case, in the same order, which is what a search reads. Offsets of ARNs count from the file's start.

services.index: eight header words (count and offset of services, actions, resource types, condition keys), then the tables, then lists
and strings. A reference is an offset from the file's start; a string is its length and its UTF-8 bytes padded to four; a list is its
count and its words; reference 0 is the empty list.
  service: prefix, name, category, flags (1: resource control policies bind it), first and count of actions, resource types, keys
  action: name, level (an ASCII letter), list of (resource type, required, list of keys, list of dependent actions), keys, dependents
  resource type: name, ARN pattern, list of keys
  condition key: name, type
"""
import datetime
import json
import os
import struct

HERE = os.path.dirname(os.path.abspath(__file__))


def word(*numbers):
    return struct.pack("<%dI" % len(numbers), *numbers)


def policies():
    with open(os.path.join(HERE, "aws-managed-policies.jsonl"), "rb") as file:
        data = file.read()
    records, offset = [], 0
    for line in data.splitlines(keepends=True):
        policy = json.loads(line)
        marker = line.index(b'"document":') + len(b'"document":')
        document = line[marker:].rstrip(b"\n")[:-1]
        assert json.loads(document) == policy["document"]
        assert policy["arn"] == "arn:aws:iam::aws:policy" + policy["path"] + policy["name"]
        seconds = lambda key: int(datetime.datetime.fromisoformat(policy[key]).timestamp())
        records.append((policy["arn"], policy["name"], int(policy["defaultVersionId"][1:]), seconds("createDate"), seconds("updateDate"),
                        offset + marker, len(document)))
        offset += len(line)
    records.sort(key=lambda record: record[1].lower())
    table, arns = b"", b""
    start = 4 + 32 * len(records)
    for arn, name, version, created, updated, document, length in records:
        table += word(start + len(arns), len(arn), len(name), version, created, updated, document, length)
        arns += arn.encode()
    return word(len(records)) + table + arns + arns.lower()


class Pool:
    """Strings and lists, each kept once."""

    def __init__(self, start):
        self.bytes, self.start, self.known = bytearray(), start, {}

    def add(self, data):
        if data not in self.known:
            self.known[data] = self.start + len(self.bytes)
            self.bytes += data + b"\0" * (-len(data) % 4)
        return self.known[data]

    def string(self, text):
        data = text.encode()
        return self.add(word(len(data)) + data)

    def list(self, words):
        return self.add(word(len(words), *words)) if words else 0

    def strings(self, texts):
        return self.list([self.string(text) for text in texts])


def services():
    with open(os.path.join(HERE, "service-authorization.json"), encoding="utf-8") as file:
        source = json.load(file)
    names = sorted(source["services"])
    total = lambda kind: sum(len(source["services"][name][kind]) for name in names)
    sizes = [len(names) * 40, total("actions") * 20, total("resources") * 12, total("conditions") * 8]
    starts = [32 + sum(sizes[:place]) for place in range(5)]
    pool = Pool(starts[4])
    tables = [b"", bytearray(), bytearray(), bytearray()]
    first = [0, 0, 0]
    for name in names:
        service = source["services"][name]
        counts = [len(service[kind]) for kind in ("actions", "resources", "conditions")]
        spans = [number for place in range(3) for number in (first[place], counts[place])]
        category = source["categories"].get(service["category"], service["category"])
        tables[0] += word(pool.string(name), pool.string(service["name"]), pool.string(category), int(service["rcp"]), *spans)
        for action in sorted(service["actions"], key=lambda action: action[0].lower()):
            action = action + [[], [], []][len(action) - 2:]
            types = [number for type in action[2]
                     for number in (pool.string(type[0]), type[1], pool.strings(type[2]), pool.strings(type[3]))]
            tables[1] += word(pool.string(action[0]), ord(action[1]), pool.list(types), pool.strings(action[3]), pool.strings(action[4]))
        for resource in service["resources"]:
            tables[2] += word(pool.string(resource[0]), pool.string(resource[1]), pool.strings(resource[2] if len(resource) > 2 else []))
        for condition in service["conditions"]:
            tables[3] += word(pool.string(condition[0]), pool.string(condition[1]))
        first = [start + count for start, count in zip(first, counts)]
    header = [number for place, size in enumerate((40, 20, 12, 8)) for number in (len(tables[place]) // size, starts[place])]
    return word(*header) + b"".join(bytes(table) for table in tables) + bytes(pool.bytes)


if __name__ == "__main__":
    for name, make in (("policies.index", policies), ("services.index", services)):
        with open(os.path.join(HERE, name), "wb") as file:
            file.write(make())
