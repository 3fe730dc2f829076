"""Names of companies: corporate forms taken off, capitals mended, scripts folded, ordinary words recognised."""
import pathlib
import re
import unicodedata

HERE = pathlib.Path(__file__).parent

LEGAL = """inc incorporated corp corporation co company ltd limited plc llc lp llp l.p l.l.c n.v nv s.a sa ag se ab asa a/s as
oyj oy spa s.p.a kgaa gmbh tbk pt bhd berhad pcl jsc pjsc pte k.k kk cv s.a.b sab c.v de s.e sociedad anonima sae
kabushiki kaisha aktiengesellschaft aktiebolag publ the""".split()
LEGAL = set(LEGAL)
HOLDING = {"holdings", "holding", "hldgs", "hldg", "group", "grp", "groep", "gruppe", "groupe"}
SUFFIX = re.compile(r"\s*(/[A-Za-z .]{1,12}/?|\\[A-Za-z]{2}\\?|\((?:new|publ|[A-Z]{2})\))\s*$")
HAN = re.compile(r"[\u3400-\u9fff]")


def simplified_table():
    table = {}
    for line in (HERE / "companies_simplified.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            for pair in line.split():
                table[ord(pair[0])] = pair[1]
    return table


SIMPLIFIED = simplified_table()


def simplified(text):
    return unicodedata.normalize("NFKC", text).translate(SIMPLIFIED)


def plain(text):
    """Letters without accents, for ids and comparisons."""
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def kebab(name):
    text = plain(name).lower().replace("&", " and ").replace("+", " plus ")
    text = re.sub(r"['’.]", lambda match: "-" if match[0] == "." else "", text)
    return re.sub(r"[^a-z0-9\u3400-\u9fff]+", "-", text).strip("-")


def bare(token):
    return token.lower().strip(",.()").replace("(", "").replace(")", "")


def without_forms(name):
    """`Guotai Junan Securities Co., Ltd.` → `Guotai Junan Securities`."""
    previous = None
    while name != previous:
        previous = name
        name = SUFFIX.sub("", name)
    name = re.sub(r"\s*\((holdings?|group|cayman|bvi|international)\)\s*", " ", name, flags=re.I)
    name = re.sub(r"\s+Class [A-Z]\b.*| NA O\.N\.| VNA O\.N\.| - ADR.*| ADR$", "", name)
    name = re.sub(r",(?=[A-Za-z])", ", ", name)
    name = re.sub(r"\bCo\.(?=[A-Z])", "Co. ", name)
    tokens = name.split()
    while len(tokens) > 1 and (bare(tokens[-1]) in LEGAL or bare(tokens[-1]) in ("", "&", "and", "of")):
        if bare(tokens[-1]) in ("de", "as", "pt") and tokens[-1].islower():
            break
        tokens.pop()
    if len(tokens) > 1 and tokens[0].lower() in ("the", "pt"):
        tokens.pop(0)
    return " ".join(tokens).strip(" ,.&") or name


def without_holding(name):
    """`CK Hutchison Holdings` → `CK Hutchison`."""
    tokens = name.split()
    while len(tokens) > 1 and bare(tokens[-1]) in HOLDING:
        tokens.pop()
    while len(tokens) > 1 and bare(tokens[-1]) in LEGAL | {"&", "and"}:
        tokens.pop()
    return " ".join(tokens).strip(" ,.&") or name


class Casing:
    """Gives names in capitals the capitals that other sources use, `ADVANCED MICRO DEVICES INC` → `Advanced Micro Devices Inc`."""

    SMALL = {"of": "of", "and": "and", "the": "the", "for": "for", "de": "de", "in": "in", "on": "on", "at": "at"}

    def __init__(self, names, words):
        self.words = words
        counts = {}
        for name in names:
            if name.upper() == name:
                continue
            for token in name.split():
                token = token.strip(",.()")
                forms = counts.setdefault(token.lower(), {})
                forms[token] = forms.get(token, 0) + 1
        self.best = {key: max(sorted(forms), key=lambda form: forms[form]) for key, forms in counts.items()}

    def mend(self, name, ticker=""):
        letters = [c for c in name if c.isalpha()]
        if not letters or sum(c.isupper() for c in letters) < 0.85 * len(letters):
            return name
        out = []
        for index, token in enumerate(name.split()):
            out.append(self.token(token, index, ticker))
        return " ".join(out)

    def token(self, token, index, ticker):
        core = token.strip(",.()")
        low = core.lower()
        if index and low in self.SMALL:
            return token.replace(core, self.SMALL[low])
        if low in self.best:
            return token.replace(core, self.best[low])
        if "-" in core and core.replace("-", "").isalpha():
            return token.replace(core, "-".join(self.token(part, index, ticker) for part in core.split("-")))
        if low in self.words:
            return token.replace(core, core.capitalize())
        if "." in core or "&" in core or any(c.isdigit() for c in core):
            return token
        if len(core) <= 3 or not re.search("[AEIOUY]", core) or (core == ticker and len(core) <= 4):
            return token
        return token.replace(core, core.capitalize())


# Corporate tails of Chinese names, longest first.
ZH_LEGAL = ["股份有限公司", "有限责任公司", "股份公司", "(股份)有限公司", "(集团)有限公司", "(控股)有限公司", "有限公司", "公司"]
ZH_TAIL = ["集团控股", "控股集团", "(集团)控股", "(控股)", "(集团)", "控股", "集团", "企业", "投资控股"]


def zh_without_legal(name):
    for tail in ZH_LEGAL:
        if name.endswith(tail) and len(name) > len(tail) + 1:
            name = name[: -len(tail)]
            break
    return name.removesuffix("(集团)").removesuffix("(控股)").removesuffix("股份") if len(name) > 4 else name


def zh_without_tail(name):
    for tail in ZH_TAIL:
        if name.endswith(tail) and len(name) > len(tail) + 1:
            return name[: -len(tail)]
    return name


MARKS = re.compile(r"^(S\*ST|\*ST|SST|ST|PT|XD|XR|DR|N|C|S)(?=[\u3400-\u9fff])")
TAILS = re.compile(r"(-U|-W|-UW|-WD|-D|-V|-B|-S|-KY|-创|-DR|\*)$")


def a_share_name(raw):
    """The name as listed (folded), and the name without its listing marks: `*ST国华` → `国华`, `万科Ａ` → `万科`."""
    listed = re.sub(r"\s+", "", unicodedata.normalize("NFKC", raw))
    name = TAILS.sub("", listed)
    marks = MARKS.match(name)
    name = MARKS.sub("", name)
    if name.endswith("退") and len(name) > 3:
        name = name[:-1]
    name = re.sub(r"(?<=[\u3400-\u9fff])[AB]$", "", name)
    return listed, name, marks[1] if marks else ""


def is_stub(listed):
    """Whether marks such as `*ST` or `退` may have cut letters of the name: `*ST太和` is 太和水, `ST联合` is 国旅联合."""
    name = TAILS.sub("", listed)
    return MARKS.match(name) is not None or name.startswith("退市") or name.endswith("退")
