extension ReportTemplate {
  /// The texts of the interface, Chinese and English.
  static let words = ##"""
    "use strict";
    const words = {
      en: {
        skip: "Skip to the charts", type: "Type", lang: "Language", source: "Source", all: "all", other: "other", none: "unnamed",
        overview: "Overview", names: "Most named", timeline: "Over time", network: "Named together", entities: "Who is who",
        articles: "Articles", review: "To review", failed: "Not processed",
        namesNote: "Mentions under the filters above. A name leads to its page.",
        networkNote: "The entities named in the most articles. Lines join those that share articles more than chance would have it; the thicker, the stronger (NPMI).",
        reviewNote: "Mentions the program is least sure of, and names that could stand for others.",
        documents: "articles", mentions: "mentions", entityCount: "entities", failures: "failures", duplicates: "duplicates",
        span: "published", speed: "MB/s", undated: "undated", stage: "Stage", seconds: "Seconds", rate: "MB/s",
        senator: "Senators", representative: "Representatives", agency: "Agencies", company: "Companies", person: "Persons",
        organization: "Organizations", bill: "Bills",
        "zh-Hans": "Chinese, simplified", "zh-Hant": "Chinese, traditional", "en": "English", mixed: "mixed", languageOther: "other",
        searchEntities: "Find a name …", searchArticles: "Find in titles, texts and names …",
        shown: (n, m) => `${n} of ${m}`, more: "Show more", nothing: "Nothing matches.", pick: "Choose one from the list.",
        id: "Id", type1: "Type", jurisdiction: "Jurisdiction", listings: "Listings", party: "Party", state: "State", office: "In office",
        yes: "yes", no: "no", period: "Published", forms: "Forms met", inArticles: n => `Articles (${n})`, sentences: "Sentences",
        partners: "Named together with", noPage: "This entity has no page here; the CSV files and the SQLite export have all of it.",
        noText: "The text is not in this report, to keep it small; documents.jsonl and the SQLite export have it.",
        cut: "… The rest of the text is in documents.jsonl.", duplicateOf: "Repeats", original: "Original", mentionsIn: "Named here",
        surface: "Form", linked: "Linked to", confidence: "Confidence", rule: "Rule", context: "Sentence", others: "Could also be",
        input: "Input", offset: "Byte", reason: "Reason", day: "day", week: "week of", month: "month of", table: "As a table",
        limits: (a, b, c, d) => `This page lists ${a} of ${b} articles and ${c} of ${d} entities, those with the most mentions. ` +
          "Everything is in the CSV files; yuliao export --format sqlite makes one searchable file of it.",
        made: "Made by", switchTo: "中文",
      },
      zh: {
        skip: "跳到图表", type: "类型", lang: "语言", source: "来源", all: "全部", other: "其他", none: "未署名",
        overview: "概览", names: "提及最多", timeline: "时间分布", network: "共现关系", entities: "实体", articles: "文章",
        review: "待复核", failed: "未处理",
        namesNote: "按上方筛选条件统计的提及次数。点击名称查看详情。",
        networkNote: "出现文章数最多的实体。连线表示两者同时出现的文章多于随机预期，线越粗关联越强（NPMI）。",
        reviewNote: "程序最没有把握的提及，以及可能指向其他对象的名称。",
        documents: "篇文章", mentions: "次提及", entityCount: "个实体", failures: "个失败", duplicates: "篇重复",
        span: "发布时间", speed: "MB/秒", undated: "无日期", stage: "阶段", seconds: "秒", rate: "MB/秒",
        senator: "参议员", representative: "众议员", agency: "机构", company: "公司", person: "人物", organization: "组织", bill: "法案",
        "zh-Hans": "简体中文", "zh-Hant": "繁体中文", "en": "英文", mixed: "混合", languageOther: "其他",
        searchEntities: "查找名称…", searchArticles: "在标题、正文和名称中查找…",
        shown: (n, m) => `${m} 项中的 ${n} 项`, more: "显示更多", nothing: "没有符合条件的内容。", pick: "请从列表中选择。",
        id: "编号", type1: "类型", jurisdiction: "辖区", listings: "上市代码", party: "党派", state: "州", office: "在任",
        yes: "是", no: "否", period: "发布时间", forms: "文中写法", inArticles: n => `相关文章（${n}）`, sentences: "例句",
        partners: "常同时出现", noPage: "本报告没有该实体的详情页；CSV 文件和 SQLite 导出中有完整数据。",
        noText: "为控制大小，本报告未收录该文正文；请见 documents.jsonl 或 SQLite 导出。",
        cut: "……正文其余部分见 documents.jsonl。", duplicateOf: "重复于", original: "原文", mentionsIn: "文中提及",
        surface: "写法", linked: "链接到", confidence: "置信度", rule: "规则", context: "句子", others: "也可能是",
        input: "输入", offset: "字节", reason: "原因", day: "日", week: "周，始于", month: "月，始于", table: "以表格显示",
        limits: (a, b, c, d) => `本页列出 ${b} 篇文章中的 ${a} 篇、${d} 个实体中的 ${c} 个（按提及次数）。` +
          "完整数据见 CSV 文件；yuliao export --format sqlite 可生成可检索的单一文件。",
        made: "生成工具", switchTo: "English",
      },
    };

    """##
}
