"""Which names a firm gets, and what evidence each of them needs."""
import re
import sys

from companies_names import HAN, without_forms, without_holding, zh_without_legal, zh_without_tail


class Naming:
    """Needs `words`, `deny`, `safe`, `ordinary_zh`, `never_zh` and, to settle shared names, `companies`."""

    def english_names(self, company):
        for full in company.english:
            source = company.sources[-1] if not company.curated else "lists"
            level1 = without_forms(full)
            level2 = without_holding(level1)
            if full != level1 or len(full.split()) > 1:
                company.add(full, "full", "", "lists")
            fame = 1 if company.curated else company.fame
            chosen = ""
            for form in dict.fromkeys((level2, level1)):
                evidence = self.words.judge(form, fame)
                if self.deny.get(form) == "drop":
                    continue
                if form in self.deny:
                    evidence = self.deny[form]
                if evidence is None:
                    continue
                company.add(form, "short", evidence, "lists")
                if not chosen and evidence in ("", "context"):
                    chosen = form
            if not company.name_en:
                company.name_en = chosen or " ".join(full.split()).rstrip(",")

    def chinese_names(self, company):
        for origin, name in company.chinese:
            forms = []
            if origin == "a-listed":
                if name not in {form for kind, form in company.chinese if kind == "a"}:
                    company.add(name, "short", "", "lists")
                continue
            if origin == "hk":
                company.add(name, "full", "", "lists")
                level1 = zh_without_legal(name)
                forms = [zh_without_tail(level1), level1]
            else:
                forms = [name]
            chosen = ""
            for form in dict.fromkeys(forms):
                evidence = self.judge_chinese(form, origin)
                if evidence is None:
                    continue
                company.add(form, "short", evidence, "lists")
                if not chosen and (evidence in ("", "context") or origin != "hk"):
                    chosen = form
            if not company.name_zh:
                company.name_zh = chosen or self.fallback(company, name)

    def fallback(self, company, name):
        """A Chinese name for a firm whose short name cannot stand alone: with its listing mark, or its English name's."""
        if name not in self.never_zh and self.deny.get(name) != "drop":
            return name
        for origin, listed in company.chinese:
            if origin == "a-listed" and listed != name and len(listed) > 2:
                return listed
        if company.name_en:
            return ""
        company.add(name, "short", "context", "lists")
        return name

    def judge_chinese(self, name, origin):
        if name in self.never_zh:
            return None
        if name in self.deny:
            return None if self.deny[name] == "drop" else self.deny[name]
        han = len(HAN.findall(name))
        if name in self.ordinary_zh or (origin == "tw" and han == 3):
            return "context"
        if han >= 3 or (han and re.search("[A-Za-z0-9]", name)):
            return ""
        if han == 2:
            return {"hk": "anchor", "us": "context", "a": "anchor", "tw": "anchor"}[origin]
        return "anchor" if han or len(name) < 5 else self.words.judge(name, 0)

    def guard_short_name(self, company):
        """A list's one-word name that stands without a row of its own is judged like the others."""
        name = company.name_en
        if company.curated or not name or " " in name or name in company.aliases:
            return
        evidence = self.words.judge(name, company.fame)
        if evidence is None or (evidence and name.islower()):
            evidence = "anchor"
        if evidence:
            company.add(name, "short", evidence, "lists")

    def judged_by_hand(self, company):
        """What was read in real texts overrides every rule: the table of names that need evidence or must go."""
        for alias in company.aliases.keys() & self.safe:
            self.unused_safe.discard(alias)
            if alias in self.deny or alias in self.ordinary_zh:
                continue
            kind, _, source = company.aliases[alias]
            company.aliases[alias] = (kind, "", source)
        for alias in [alias for alias in company.aliases if alias in self.deny or alias in self.ordinary_zh]:
            kind, evidence, source = company.aliases[alias]
            verdict = self.deny.get(alias, "context" if not evidence else evidence)
            if verdict == "drop" and company.name_en == alias:
                others = [name for name in sorted(company.aliases) if name not in self.deny and not HAN.search(name)]
                company.name_en = others[0] if others else alias
                verdict = "drop" if others else "anchor"
            if verdict == "drop":
                del company.aliases[alias]
                if company.name_zh == alias:
                    others = sorted(company.aliases, key=lambda name: (name.startswith("《"), name))
                    company.name_zh = next((name for name in others if HAN.search(name)), "")
            else:
                company.aliases[alias] = (kind, verdict, source)

    def has_a_name(self, company):
        """Whether anything beside ordinary words and truncated marks names the firm."""
        names = {company.name_en, company.name_zh, *company.aliases} - self.never_zh - {""}
        return any(not (name.islower() and self.words.is_ordinary(name)) for name in names)

    def settle_shared_names(self):
        """A name that a well-known firm bears is taken from its small namesakes: `Pfizer` is not Pfizer Ltd of India."""
        bearers = {}
        for company in self.companies:
            for name in {*company.aliases, company.name_en, company.name_zh} - {""}:
                bearers.setdefault(name, []).append(company)
        for name, companies in sorted(bearers.items()):
            by_hand = [c for c in companies if c.aliases.get(name, ("", "", ""))[2] == "curated"]
            for company in companies:
                # SoftBank is the group that a hand gave the name, not every list's SoftBank Corp.
                if by_hand and company.curated and company not in by_hand and name != company.name_en:
                    company.aliases.pop(name, None)
            best = max(self.standing(company) for company in companies)
            for company in companies:
                if len(companies) == 1 or best - self.standing(company) < 1 or best < 1:
                    continue
                others = [alias for alias in sorted(company.aliases, key=lambda alias: (len(alias), alias)) if alias != name]
                if HAN.search(name):
                    rest = [alias for alias in others if HAN.search(alias)]
                    keep = rest or company.name_en
                else:
                    rest = [alias for alias in others if not HAN.search(alias)]
                    keep = rest or company.name_zh
                if not keep:
                    company.aliases[name] = ("short", "anchor", "lists")
                    continue
                if "--shared-names" in sys.argv:
                    print(name, max(companies, key=self.standing).name_en, company.name_en or company.listings, sep=" | ")
                company.aliases.pop(name, None)
                if company.name_en == name:
                    company.name_en = rest[0] if rest else ""
                if company.name_zh == name:
                    company.name_zh = rest[0] if rest else ""

    def settle_equals(self):
        """Of several equals that bear one name the first keeps it safe; the others need evidence."""
        bearers = {}
        for company in sorted(self.companies, key=self.importance):
            for name in {*company.aliases, company.name_en, company.name_zh} - {""}:
                if not company.aliases.get(name, ("", "", ""))[1]:
                    bearers.setdefault(name.lower(), []).append((company, name))
        for companies in bearers.values():
            for company, name in companies[1:]:
                if company is not companies[0][0]:
                    company.aliases[name] = ("short", "context", "lists")

    @staticmethod
    def standing(company):
        return 2 if company.curated else company.fame if company.rank < 1500 else 0

    @staticmethod
    def importance(company):
        return (not company.curated, -company.fame, company.rank, sorted(company.listings)[:1], company.name_en,
                company.name_zh)
