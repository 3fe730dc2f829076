#!/usr/bin/env python3
"""Check that `yuliao run` finds the encoding of text that does not say it, or lies about it.

usage: Scripts/check-encodings.py [--yuliao PATH] [--texts FOLDER…] [--show N]

Chinese texts (of Corpus/samples, and of ../shared/data/articles where present) are written in GBK, GB18030, Big5 and
UTF-16 without a mark: whole, and cut to a few characters; as text, and as web pages without a declaration and with a
wrong one. Texts in other languages are written in their own encodings, none of which may be taken for Chinese.
Exits 1 where fewer than 99 in 100 come out character for character, or one text of another language comes out Chinese.
"""
import argparse
import json
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
LENGTHS = (12, 16, 24, 40, 80, 160, 400)
SIMPLIFIED = ("gbk", "gb18030", "utf-16-le", "utf-16-be")
TRADITIONAL = ("big5", "big5hkscs", "utf-16-le", "utf-16-be")
HAN = re.compile("[\u3400-\u9fff]")

# Sentences written for this check; each language is tried in every encoding its sites used.
OTHERS = {
    "ja": (("shift_jis", "euc_jp", "iso2022_jp"), [
        "日本銀行は金融政策決定会合で政策金利の据え置きを決めた。", "政府は半導体の輸出規制を強化する方針を固めた。", "会社の業績は昨年よりもよくなっている。",
        "上院は水曜日に法案を可決し、下院での審議に移る見通しだ。", "新しい工場は来年の春から稼働する予定である。", "この町では古い祭りが今でも毎年行われている。",
        "大統領は記者会見で関税を引き上げると述べた。", "研究者たちは新しい材料を使った電池を開発した。", "電車が遅れたため、会議は午後に延期された。",
        "図書館で借りた本を明日までに返さなければならない。"]),
    "ko": (("euc_kr", "cp949", "iso2022_kr"), [
        "한국은행은 기준금리를 동결하기로 결정했다고 밝혔다.", "정부는 반도체 수출 규제를 강화하기로 했다.", "새 공장은 내년 봄부터 가동될 예정이다.",
        "상원은 수요일 법안을 통과시켰으며 하원에서 심의될 전망이다.", "대통령은 기자회견에서 관세를 올리겠다고 말했다.",
        "연구진은 새로운 재료를 사용한 배터리를 개발했다.", "기차가 늦어서 회의는 오후로 미뤄졌다.", "이 마을에서는 오래된 축제가 지금도 매년 열린다.",
        "도서관에서 빌린 책을 내일까지 돌려주어야 한다.", "회사의 실적은 작년보다 좋아지고 있다."]),
    "ru": (("windows-1251", "koi8-r", "iso8859-5", "cp866"), [
        "Министр финансов сообщил, что экономика выросла на три процента.", "Сенат принял законопроект в среду.",
        "Новый завод начнёт работу весной следующего года.", "Президент заявил о повышении пошлин на пресс-конференции.",
        "Исследователи создали аккумулятор из нового материала.", "Поезд опоздал, и совещание перенесли на вечер.",
        "В этом городе до сих пор проводят старый праздник.", "Книгу из библиотеки нужно вернуть до завтра.",
        "Прибыль компании оказалась выше, чем годом ранее.", "Правительство ужесточит контроль за вывозом микросхем."]),
    "uk": (("windows-1251", "koi8-u"), [
        "Міністр фінансів повідомив, що економіка зросла на три відсотки.", "Новий завод почне працювати навесні наступного року.",
        "Уряд посилить контроль за вивезенням мікросхем.", "Потяг запізнився, і нараду перенесли на вечір."]),
    "fr": (("latin-1", "windows-1252", "iso8859-15", "utf-8"), [
        "Le président a déclaré que l'économie était prête à être réformée.", "Le Sénat a adopté la loi mercredi après de longs débats.",
        "L'usine démarrera au printemps, d'après la société.", "Où étiez-vous l'été dernier, à Évry ou à Béziers ?",
        "Les chercheurs ont créé une batterie à partir d'un matériau nouveau."]),
    "de": (("latin-1", "windows-1252"), [
        "Die Bundesregierung verschärft die Ausfuhr von Halbleitern für Rüstungsgüter.", "Über die Zölle müssen die Länder jetzt verhandeln.",
        "Größere Fabriken öffnen nächstes Frühjahr in Thüringen.", "Der Zug hatte Verspätung, deshalb fällt die Prüfung aus."]),
    "es": (("latin-1", "windows-1252"), [
        "El Gobierno endurecerá el control de las exportaciones el próximo año.", "¿Qué opinión tendrá la compañía después de la sesión?",
        "La fábrica abrirá en otoño, según informó el señor Núñez."]),
    "pl": (("iso8859-2", "windows-1250"), [
        "Rząd zaostrzy kontrolę wywozu półprzewodników w przyszłym roku.", "Pociąg się spóźnił, więc naradę przełożono na później.",
        "Książkę z biblioteki należy zwrócić do jutra wieczór."]),
    "tr": (("iso8859-9", "windows-1254"), [
        "Hükümet gelecek yıl yarı iletken ihracatını sıkı denetleyecek.", "Şirketin kârı geçen yıla göre yükseldi, dün açıklandı."]),
    "el": (("iso8859-7", "windows-1253"), [
        "Η κυβέρνηση θα αυστηροποιήσει τον έλεγχο των εξαγωγών.", "Το τρένο άργησε και η σύσκεψη αναβλήθηκε."]),
    "vi": (("windows-1258", "utf-8"), ["Chính phu sê kiêm soát viêc xuât khâu.", "Nhà máy mo vào mùa xuân."]),
}


def chinese_texts(folders):
    """24 texts, simplified and traditional: the samples first, then articles from the folders."""
    texts = {"simplified": [], "traditional": []}
    for folder in folders:
        for path in sorted(pathlib.Path(folder).rglob("*")):
            if path.suffix not in (".txt", ".md") or not path.is_file():
                continue
            kind = kind_of(path)
            if kind and len(texts[kind]) < 12:
                text = path.read_bytes().decode("utf-8-sig", errors="replace")
                if "\ufffd" in text:  # a sample in another encoding
                    continue
                text = re.sub(r"^---\n.*?\n---\n", "", text, flags=re.S)
                lines = [line.strip() for line in text.replace("\r", "").split("\n")]
                text = "\n".join(line for line in lines if len(HAN.findall(line)) * 2 > len(line))
                if len(text) >= 400:
                    texts[kind].append(text)
    return texts


def kind_of(path):
    name = "/".join(path.parts[-3:])
    if re.search(r"(^|/)(tw-|hk-)|zh-HK|zh-TW", name):
        return "traditional"
    return "simplified" if re.search(r"(^|/)zh-|zh-CN", name) else None


def cuts(text):
    """Pieces of a text from 12 characters on, none of them all ASCII."""
    for length in LENGTHS:
        for start in range(0, min(len(text) - length, 5 * length), length):
            piece = text[start:start + length].strip()
            if len(HAN.findall(piece)) >= 8 and piece[0] != "-":
                yield piece.replace("\n", " ")


def page(text, charset=None):
    meta = f'<meta http-equiv="Content-Type" content="text/html; charset={charset}">' if charset else ""
    body = "".join(f"<p>{line}</p>\n" for line in text.split("\n"))
    return f"<html><head>{meta}<title>{text[:16]}</title></head><body><div>{body}</div></body></html>"


def cases(texts):
    """(group, bytes, expected text or None, suffix) for every case."""
    for kind, encodings in (("simplified", SIMPLIFIED), ("traditional", TRADITIONAL)):
        for text in texts[kind]:
            for encoding in encodings:
                usable = "".join(c for c in text if encodable(c, encoding))
                for piece in cuts(usable):
                    yield f"text of {len(piece) // 20 * 20 or 12}+ in {encoding}", piece.encode(encoding), piece, ".txt"
                yield f"whole text in {encoding}", usable.encode(encoding), usable, ".txt"
                yield f"page in {encoding}", page(usable).encode(encoding), usable, ".html"
                for lie in ("utf-8", "iso-8859-1", "big5", "gb2312", "shift_jis"):
                    yield f"page in {encoding}, wrong charset", page(usable, lie).encode(encoding), usable, ".html"
    for language, (encodings, sentences) in OTHERS.items():
        for sentence in sentences:
            for encoding in encodings:
                for piece in (sentence, sentence[:16]):
                    data = piece.encode(encoding, errors="ignore")
                    yield f"not Chinese: {language} in {encoding}", data, None, ".txt"


def encodable(character, encoding):
    try:
        return character.encode(encoding).decode(encoding) == character
    except UnicodeError:
        return False


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--yuliao", default=str(ROOT / ".build/release/yuliao"))
    parser.add_argument("--texts", nargs="*")
    parser.add_argument("--show", type=int, default=5, help="faults shown a group")
    options = parser.parse_args()
    shared = ROOT.parent / "shared/data/articles"
    folders = options.texts or [ROOT / "Corpus/samples"] + ([shared] if shared.is_dir() else [])
    texts = chinese_texts(folders)
    print(f"{len(texts['simplified'])} simplified and {len(texts['traditional'])} traditional texts")
    everything = list(cases(texts))
    with tempfile.TemporaryDirectory() as folder:
        files = pathlib.Path(folder) / "in"
        files.mkdir()
        for number, (_, data, _, suffix) in enumerate(everything):
            (files / f"{number:06}{suffix}").write_bytes(data)
        subprocess.run(
            [options.yuliao, "run", files, "--output", f"{folder}/out", "--quiet", "--duplicates", "keep"], check=False)
        found = {}
        for line in open(f"{folder}/out/documents.jsonl", encoding="utf-8"):
            record = json.loads(line)
            found[int(record["doc_id"])] = record
    return report(everything, found, options.show)


def report(everything, found, show):
    groups = {}
    for number, (group, _, expected, suffix) in enumerate(everything):
        record = found.get(number, {})
        text = record.get("text") or ""
        if expected is None:
            right = not str(record.get("language", "")).startswith("zh") and record.get("language") != "mixed"
        elif suffix == ".html":
            # What matters of a page is that its characters are right, not which lines extraction keeps.
            whole = folded(expected)
            right = len(folded(text)) * 2 > len(whole) and all(folded(line) in whole for line in text.split("\n"))
        else:
            right = text == expected
        groups.setdefault(group, []).append((right, number, expected, text))
    chinese = [0, 0]
    pages = [0, 0]
    others = [0, 0]
    for group, rows in sorted(groups.items()):
        right = sum(row[0] for row in rows)
        total = others if group.startswith("not") else pages if group.startswith("page") else chinese
        total[0] += right
        total[1] += len(rows)
        print(f"{right:5} of {len(rows):5}  {group}")
        for row in [row for row in rows if not row[0]][:show]:
            print(f"        {str(row[2])[:24]!r} came out as {row[3][:24]!r}")
    print(f"texts decoded exactly: {chinese[0]} of {chinese[1]} ({100 * chinese[0] / chinese[1]:.2f} %)")
    print(f"pages decoded exactly: {pages[0]} of {pages[1]} ({100 * pages[0] / pages[1]:.2f} %)")
    print(f"other languages not taken for Chinese: {others[0]} of {others[1]}")
    isGood = chinese[0] >= 0.99 * chinese[1] and pages[0] >= 0.99 * pages[1] and others[0] == others[1]
    return 0 if isGood else 1


def folded(text):
    return re.sub(r"\W", "", text)


if __name__ == "__main__":
    sys.exit(main())
