#!/usr/bin/env python3
"""Algorithm dossier/1, written from docs/verification.md alone: repeats draws with the standard library only.

One draw:   dossier1.py one 42 0 numbers '{"integers": "0..19", "times": 6}'
Many:       dossier1.py < vectors.json      (the same list again, with keys, blocks and values recomputed)
"""
import hashlib, hmac, json, re, sys
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
    elif "pattern" in spec:
        return pattern(spec["pattern"])
    else:
        values = [v for v, weight in spec["weighted"].items() for _ in range(weight)]
    return len(values), values.__getitem__


def pattern(text):
    places, size = [], 1
    for escaped, group, plain in re.findall(r"\\(.)|\[((?:\\.|[^\]])+)\]|(.)", text):
        allowed = {"#": "0123456789", "?": "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}.get(plain, plain) or escaped
        if group:
            allowed = ""
            for low, high in re.findall(r"(\\.|.)(?:-(\\.|.))?", group):
                allowed += "".join(map(chr, range(ord(low[-1]), ord((high or low)[-1]) + 1)))
        places.append(list(dict.fromkeys(allowed)))
        size *= len(places[-1])

    def value(i):
        text = ""
        for allowed in reversed(places):
            text, i = allowed[i % len(allowed)] + text, i // len(allowed)
        return text
    return size, value


def roll(stream, text):
    total = 0
    for sign, count, sides, keep, kept, bang, cap, number in re.findall(
            r"([+-]?)\s*(?:(\d*)[dD](\d+|%)(?:(kh|kl|dh|dl)(\d+)|(!)(\d*))?|(\d+))", text):
        if number:
            amount = int(number)
        else:
            sides, dice = 100 if sides == "%" else int(sides), []
            for _ in range(int(count or 1)):
                dice.append(bounded(stream, sides) + 1)
                last, again = dice[-1], int(cap or 10) if bang else 0
                while last == sides and again:
                    last, again = bounded(stream, sides) + 1, again - 1
                    dice[-1] += last
            if keep:
                dice.sort()
                n = int(kept)
                dice = {"kh": dice[-n:], "kl": dice[:n], "dh": dice[:len(dice) - n], "dl": dice[n:]}[keep]
            amount = sum(dice)
        total += -amount if sign == "-" else amount
    return str(total)


class Expansion:
    """A text of a table; of the modifiers it knows those that are not about English."""

    def __init__(self, stream, tables):
        self.stream, self.tables, self.memory, self.depth, self.picks = stream, tables, {}, 0, 0

    def text(self, name):
        if self.depth == 50 or self.picks >= 1000:
            self.picks += self.depth < 50
            return "…"
        table, self.depth, self.picks = self.tables[name], self.depth + 1, self.picks + 1
        weights = table.items() if isinstance(table, dict) else [(entry, 1) for entry in table]
        number = bounded(self.stream, sum(weight for _, weight in weights))
        for phrase, weight in weights:
            if number < weight:
                break
            number -= weight
        text = ""
        for brace, place, plain in re.findall(r"({{|}})|{([^}]*)}|([^{}]+)", phrase):
            text += brace[:1] + plain + (self.place(place) if place else "")
            if len(text.encode("utf-16-le")) > 20000:
                text = text.encode("utf-16-le")[:19998].decode("utf-16-le") + "…"
                break
        self.depth -= 1
        return text

    def place(self, place):
        head, *modifiers = [part.strip() for part in place.split("|")]
        binding = re.fullmatch(r"(\w+)\s*=\s*(\w+)", head)
        if re.match(r"[-+]?\s*\d*[dD][\d%]|[-+]?\d", head):
            text = roll(self.stream, head)
        elif binding:
            text = self.text(binding[2])
        else:
            name, _, bindings = re.match(r"(\w+)(\s+with\s+(.*))?", head).groups()
            pairs = [re.split(r"\s*=\s*", pair.strip()) for pair in (bindings or "").split(",") if pair]
            before = {key: self.memory.get(key) for key, _ in pairs}
            for key, table in pairs:
                self.memory[key] = self.text(table)
            known = self.memory.get(name)
            text = known if known is not None else self.text(name) if name in self.tables else f"(({name}))"
            self.memory.update(before)
        for modifier in modifiers:
            text = {"upper": str.upper, "lower": str.lower, "capitalize": lambda t: t[:1].upper() + t[1:]}[modifier](text)
        if binding:
            self.memory[binding[1]] = text
        return "" if binding else text


SBOX = [0x63] * 256
p = q = 1
while True:  # the inverse in GF(2^8) by powers of 3 and 1/3, then the affine map of FIPS 197
    p = (p ^ (p << 1) ^ (0x11B if p & 0x80 else 0)) & 0xFF
    q ^= q << 1
    q ^= q << 2
    q = (q ^ (q << 4)) & 0xFF
    q ^= 0x09 if q & 0x80 else 0
    SBOX[p] = 0x63 ^ q ^ (q << 1 | q >> 7) & 0xFF ^ (q << 2 | q >> 6) & 0xFF ^ (q << 3 | q >> 5) & 0xFF ^ (q << 4 | q >> 4) & 0xFF
    if p == 1:
        break


def double(x):
    return x << 1 ^ (0x11B if x & 0x80 else 0)


def aes256(key):
    """AES of FIPS 197 with a key of 32 bytes: a function from block to block."""
    w, round_constant = [list(key[i:i + 4]) for i in range(0, 32, 4)], 1
    for i in range(8, 60):
        t = w[-1]
        if i % 8 == 0:
            t = [SBOX[t[1]] ^ round_constant, SBOX[t[2]], SBOX[t[3]], SBOX[t[0]]]
            round_constant = double(round_constant)
        elif i % 8 == 4:
            t = [SBOX[b] for b in t]
        w.append([a ^ b for a, b in zip(w[i - 8], t)])
    keys = [sum(w[i:i + 4], []) for i in range(0, 60, 4)]

    def encrypt(data):
        s = [a ^ b for a, b in zip(data, keys[0])]
        for number in range(1, 15):
            s = [SBOX[s[(i + 4 * (i % 4)) % 16]] for i in range(16)]
            if number < 14:
                s = [double(s[i]) ^ double(s[j]) ^ s[j] ^ s[k] ^ s[l] for c in range(0, 16, 4) for i, j, k, l in
                     ((c + r, c + (r + 1) % 4, c + (r + 2) % 4, c + (r + 3) % 4) for r in range(4))]
            s = [a ^ b for a, b in zip(s, keys[number])]
        return bytes(s)
    return encrypt


def permuted(key, size, number):
    """The number at a place of the secret order: FF1 of NIST SP 800-38G with bits for digits, walked until it is below size."""
    bits, encrypt = max(size - 1, 127).bit_length(), aes256(key)
    u, v = bits // 2, bits - bits // 2
    b = (v + 7) // 8
    d = 4 * ((b + 3) // 4) + 4
    head = bytes([1, 2, 1, 0, 0, 2, 10, u]) + bits.to_bytes(4, "big") + bytes(4)
    while True:
        left, right = number >> v, number & (1 << v) - 1
        for i in range(10):
            message, mac = head + bytes((-b - 1) % 16) + bytes([i]) + right.to_bytes(b, "big"), bytes(16)
            for at in range(0, len(message), 16):
                mac = encrypt(bytes(x ^ y for x, y in zip(mac, message[at:at + 16])))
            left, right = right, (left + int.from_bytes(mac[:d], "big")) % (1 << (v if i % 2 else u))
        number = left << v | right
        if number < size:
            return number


def draw(place, spec, tables):
    stream, times = words(*place), spec.get("times", 1)
    if "dice" in spec:
        return [roll(stream, spec["dice"]) for _ in range(times)]
    if "table" in spec:
        return [Expansion(stream, tables).text(spec["table"]) for _ in range(times)]
    size, value = space(spec)
    if spec.get("unique") == "batch":
        party, seed, index, field = place
        key = block(party, seed, 2**64 - 1, field, 0)
        return [value(permuted(key, size, index * times + i)) for i in range(times)]
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
    vector["values"] = draw(place, vector["draw"], vector.get("tables"))
    return vector


if len(sys.argv) == 1:
    print("[\n" + ",\n".join(json.dumps(fill(v), ensure_ascii=False) for v in json.load(sys.stdin)) + "\n]")
else:
    party, seed, index, field, spec, *tables = sys.argv[1:]
    print(*draw((party, seed, int(index), field), json.loads(spec), *map(json.loads, tables or ["{}"])))
