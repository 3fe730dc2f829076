/// Latin words of Chinese text that name products, ranks or things and no firm, in small letters.
enum ProductWords {
  static let all: Set<String> = [
    "chatgpt", "gpt", "gpts", "claude", "gemini", "copilot", "azure", "teams", "grok", "sora", "llama", "kimi", "aigc",
    "iphone", "ipad", "android", "windows", "office", "excel", "word", "gmail", "chrome", "siri", "alexa", "cortana",
    "app", "apps", "api", "agent", "agents", "token", "tokens", "logo", "wi-fi", "wifi", "bug", "demo", "web",
    "chatbot",
    "bot", "llm", "llms", "gpu", "cpu", "ai", "agi", "saas", "paas", "iaas", "etf", "ipo", "ceo", "cfo", "cto", "coo",
    "cio", "cmo", "vp", "pe", "vc", "lp", "gp", "fintech", "biotech", "robotaxi", "crypto", "web3", "toc", "tob", "b2b",
    "b2c", "c2c", "led", "eda", "cro", "cdmo", "ev", "suv", "mpv", "vr", "ar", "xr", "pc", "tv", "ktv", "kol", "mcn",
    "nft", "dao", "defi", "ico", "kyc", "esg", "gdp", "cpi", "ppi", "pmi", "r1", "v3", "o1", "o3", "linux", "python",
    "java", "github", "wikipedia", "usb", "nand", "dram", "hbm", "soc", "model", "pro", "max", "plus", "ultra", "mini",
    "global", "digital", "group", "alpha", "beta", "news", "tiktoker", "up", "vlog", "vip", "ip", "it", "hr", "pr",
    "cpo", "idc", "pcb", "oled", "lcd", "5g", "6g", "4g", "iot", "ok", "no", "yes", "the", "bull", "bear", "cuda",
    "transformer", "moe", "openclaw", "deep", "research", "apple intelligence", "intelligence",
  ]
}
