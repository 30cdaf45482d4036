#!/usr/bin/env python3
"""Algorithm dossier/1, written from docs/verification.md alone: repeats draws with the standard library only.

One draw:   dossier1.py one 42 0 numbers '{"integers": "0..19", "times": 6}'
Many:       dossier1.py < vectors.json      (the same list again, with keys, blocks and values recomputed)
"""
import hashlib, hmac, json, sys
from decimal import Decimal, getcontext

getcontext().prec = 60  # exact for every decimal that a rulebook can have


def lp(text):
    return len(text.encode()).to_bytes(4, "big") + text.encode()


def key(party, seed):
    return hashlib.sha256(f"dossier/1/{party}/{seed}".encode()).digest()


def block(party, seed, index, field, c):
    message = lp("dossier/1") + lp(seed) + index.to_bytes(8, "big") + lp(field) + c.to_bytes(8, "big")
    return hmac.new(key(party, seed), message, hashlib.sha256).digest()


def words(*place):
    c = 0
    while True:
        b = block(*place, c)
        yield from (int.from_bytes(b[i:i + 8], "big") for i in range(0, 32, 8))
        c += 1


def bounded(stream, n):
    return next(word for word in stream if word < 2**64 - 2**64 % n) % n


def scale(number):
    return -Decimal(number).as_tuple().exponent


def space(spec):
    """The size of a draw's space and the value at each index."""
    if "integers" in spec:
        low, high = map(int, spec["integers"].split(".."))
        return high - low + 1, lambda i: str(low + i)
    if "decimals" in spec:
        low, high = spec["decimals"].split("..")
        step = spec.get("step") or str(Decimal(1).scaleb(-max(scale(low), scale(high))))
        places = max(scale(low), scale(step))
        size = int((Decimal(high) - Decimal(low)) / Decimal(step)) + 1
        return size, lambda i: f"{Decimal(low) + i * Decimal(step):.{places}f}"
    if "pick" in spec:
        items = [spec["pick"]] if isinstance(spec["pick"], str) else spec["pick"]
        ends = [(ord(i[0]), ord(i[-1])) if len(i) == 4 and i[1:3] == ".." else None for i in items]
        values = [v for i, e in zip(items, ends) for v in (map(chr, range(e[0], e[1] + 1)) if e else [i])]
    else:
        values = [v for v, weight in spec["weighted"].items() for _ in range(weight)]
    return len(values), values.__getitem__


def draw(place, spec):
    stream, times = words(*place), spec.get("times", 1)
    size, value = space(spec)
    if not spec.get("unique"):
        return [value(bounded(stream, size)) for _ in range(times)]
    if "weighted" in spec:
        left, drawn = [value(i) for i in range(size)], []
        for _ in range(times):
            drawn.append(left[bounded(stream, len(left))])
            left = [v for v in left if v != drawn[-1]]
        return drawn
    moved, drawn = {}, []
    for i in range(times):
        j = i + bounded(stream, size - i)
        drawn.append(value(moved.get(j, j)))
        moved[j] = moved.get(i, i)
    return drawn


def fill(vector):
    place = vector["generator"], vector["seed"], vector["index"], vector["field"]
    vector["key"] = key(*place[:2]).hex()
    vector["blocks"] = [block(*place, c).hex() for c in range(2)]
    vector["values"] = draw(place, vector["draw"])
    return vector


if len(sys.argv) == 1:
    print("[\n" + ",\n".join(json.dumps(fill(v), ensure_ascii=False) for v in json.load(sys.stdin)) + "\n]")
else:
    party, seed, index, field, spec = sys.argv[1:]
    print(*draw((party, seed, int(index), field), json.loads(spec)))
