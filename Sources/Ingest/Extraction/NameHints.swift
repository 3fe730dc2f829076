/// What the class and id of an element say about its part in the page.
///
/// The words are looked for by one automaton over all of them, so a name costs one step a letter.
struct NameHints: OptionSet {
  let rawValue: UInt16

  /// Navigation, advertisements, shares, related articles: never part of the text.
  static let boilerplate = NameHints(rawValue: 1)
  static let comments = NameHints(rawValue: 2)
  static let article = NameHints(rawValue: 4)
  static let author = NameHints(rawValue: 8)
  static let date = NameHints(rawValue: 16)
  static let source = NameHints(rawValue: 32)
  static let title = NameHints(rawValue: 64)
  static let hidden = NameHints(rawValue: 128)
  /// Words that mean boilerplate unless the element holds the article itself.
  static let weakBoilerplate = NameHints(rawValue: 256)
  static let caption = NameHints(rawValue: 512)
  /// Names given to the very text of an article.
  static let articleBody = NameHints(rawValue: 1024)
  /// The foot of a page, but also of a figure or an article.
  static let footer = NameHints(rawValue: 2048)
  /// Players, voices and other things to press: no text, unless they hold much of it.
  static let widget = NameHints(rawValue: 4096)
  /// One of the pictures with text that are shown one after another.
  static let slide = NameHints(rawValue: 8192)
  /// The one of several that is shown.
  static let shown = NameHints(rawValue: 16384)

  /// `-` stands for the border of a word; letters run on where there is none.
  private static let words: [(NameHints, String)] = [
    (
      .boilerplate,
      """
      -nav- -navi- navbar navigation -navs- -menu- -menus- breadcrumb crumbs -crumb sidebar side-bar side-nav -aside- \
      -share- -shares- -sharing- -sharebar -sharebox -sharelist -shareto -social -sns- -related -recommend recommended tuijian xiangguan -more-news more-articles readmore read-more \
      -advert -ads- -ad- -adv- adsby -adbox sponsor promo- -promo promoted taboola outbrain newsletter subscribe -subscription \
      -copyright -toolbar- toolbar -rank- ranking hotnews -hot-news -popular -trending mostread most-read -tags- -taglist -tagcloud \
      -cookie -consent gdpr -login signup sign-up -modal -popup -popover -dialog -skip-link -pagination -pager- pagenav -page-nav \
      -prevnext prev-next -printfriendly -bookmark- -widget- -qrcode -erweima -fenxiang -guanggao -digg- -dig- -toplink -sitemap \
      -jiathis -bdshare -addthis -sharethis -disclaimer -mianze -shengming -editor-pick upnext up-next -masthead -topbar top-bar \
      -userinfo -profile- -signature -feedback -report- -follow- -donate -weixin- -wechat- -app-download -download-app \
      -catlinks -navbox -metadata- -editsection -mw-editsection -noprint -hatnote -jump-link -toc- -also-like -see-also \
      -yarpp -jp-relatedposts -byline-social -mod-share -article-tags -post-tags -keywords- -entry-utility -postmetadata \
      -recirc -inline-related -readalso -read-also -rss- -search- -searchbox -banner- -notice-bar -tooltip- -comment-form -respond- \
      -hide-print -print-none -screen-reader -sr-only -visually-hidden -visuallyhidden -author-bio -authorbio -about-author -bio- -biography -donat -membership -cta- -support-us -support- -fundrais -contribute- -contribution- -appeal- -statement- -zan- -dianzan -shoucang
      """
    ),
    (
      .comments,
      "-comment- -comments -commentlist -commentbox -comment-list -comment-box -commentform -reply -replies -replys- disqus pinglun -liuyan -guestbook -trackback -pingback commentlist -huifu -gentie -livefyre -discuss-"
    ),
    (
      .article,
      """
      -article articlebody article-body articlecontent article-content -post- postbody post-body post-content postcontent -entry- \
      entrycontent entry-content -content- -contents- maincontent main-content -story storybody -newstext -news-text newscontent \
      news-content -main- -maintext -text- -zhengwen -neirong -zoom- -artibody -endtext -cont- -body- -blogpost -blog-post hentry
      """
    ),
    (
      .articleBody,
      """
      articlebody article-body articlecontent article-content articletext article-text article-main-content article-detail \
      postbody post-body postcontent post-content post-text entrycontent entry-content storybody story-body storytext \
      story-text storycontent story-content newstext news-text newscontent news-content newsbody news-body -caas-body \
      maintext -main-text -artibody -endtext detail-content content-detail content-article contentarticle -zhengwen -neirong \
      -rm-txt-con text-content content-text rich-media-content body-text bodytext -articlecon -article-con- -left-zw- \
      -trs-editor -msgfont -rich-text -richtext
      """
    ),
    (
      .widget,
      "-player- -videoplayer -video-player jwplayer -vjs- videojs -video-js -playlist- -tts- -fontsize -font-size -layer- -lightbox -toast- -artboard-"
    ),
    (.slide, "-slide-"),
    (.shown, "-active- -current-"),
    (.footer, "footer -foot-"),
    (.author, "-author -byline -writer -zuozhe -editor- -reporter -by-line -contributor -creator -vcard -username"),
    (
      .date,
      "-date -time- -pubtime -pubdate -publish -datetime -timestamp -posttime -post-time -addtime -shijian -riqi -posted -dateline -published -info- -meta- -timer-"
    ),
    (.source, "-source -laiyuan -origin -from- -media-name -publisher -site-name"),
    (.title, "-title -headline -biaoti -tit- -subject-"),
    (.hidden, "-hidden- -hide- -invisible- -display-none -d-none- -none-"),
    (
      .weakBoilerplate,
      "-side- -list- -links- -relate -hot- -right- -bottom- -tool- -tools- -rec- -recs- -extra- -other- -box-more -header- -top- -tip- -tips- -ranklist -paywall"
    ),
    (
      .caption,
      "-caption -wp-caption -credit -photo-desc -imgdesc -pictext -figcaption -img-desc -image-caption -photocredit"
    ),
  ]

  /// The hints of the class and id of an element's attributes.
  static func of(_ attributes: UnsafeBufferPointer<UInt8>) -> NameHints {
    var hints: NameHints = []
    var reader = HTMLAttributes(attributes)
    while let attribute = reader.next() {
      switch attribute.name.count {
      case 5 where attribute.isNamed("class"): hints.formUnion(scan(attribute.value))
      case 2 where attribute.isNamed("id"):
        // Long ids are made of headings and say nothing of the part.
        if attribute.value.count <= 30 { hints.formUnion(scan(attribute.value)) }
      case 5 where attribute.isNamed("style"):
        if hides(attribute.value) { hints.insert(.hidden) }
      case 6 where attribute.isNamed("hidden"): hints.insert(.hidden)
      default: break
      }
    }
    return hints
  }

  /// Whether an element's own attributes hide it.
  static func isHidden(_ attributes: UnsafeBufferPointer<UInt8>) -> Bool {
    var reader = HTMLAttributes(attributes)
    while let attribute = reader.next() {
      if attribute.isNamed("hidden") || (attribute.isNamed("style") && hides(attribute.value)) { return true }
    }
    return false
  }

  /// Whether an inline style hides its element.
  private static func hides(_ style: UnsafeBufferPointer<UInt8>) -> Bool {
    var packed: [UInt8] = []
    for byte in style where byte != 0x20 { packed.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) }
    return hidingStyles.isIn(packed)
  }

  private static let hidingStyles = PhraseList(["display:none", "visibility:hidden"])

  static func scan(_ name: UnsafeBufferPointer<UInt8>) -> NameHints {
    var hints: UInt16 = 0
    automaton.next.withUnsafeBufferPointer { next in
      automaton.hints.withUnsafeBufferPointer { found in
        var state = Int(next[0])
        var before: UInt8 = 0
        for byte in name {
          let symbol: Int
          if byte >= 0x61 && byte <= 0x7A {
            symbol = Int(byte - 0x60)
          } else if byte >= 0x41 && byte <= 0x5A {
            // `articleBody` holds two words; `ARTICLE` one.
            if before >= 0x61 && before <= 0x7A {
              state = Int(next[state * 27])
              hints |= found[state]
            }
            symbol = Int(byte - 0x40)
          } else {
            symbol = 0
          }
          // Names that programs make up mix digits and letters: `e1ad` is no `ad`.
          if symbol != 0, before >= 0x30, before <= 0x39 { state = 0 }
          before = byte
          state = Int(next[state * 27 + symbol])
          hints |= found[state]
          // Words of two parts stand within one class: `text content-card` is no `text-content`.
          if byte == 0x20 { state = Int(next[0]) }
        }
        state = Int(next[state * 27])
        hints |= found[state]
      }
    }
    return NameHints(rawValue: hints)
  }

  private struct Automaton {
    /// The next state by state and symbol: 0 for a border, 1 to 26 for letters.
    var next: [Int16]
    /// The hints of all words that end in a state.
    var hints: [UInt16]
  }

  private static let automaton: Automaton = {
    var next = [Int16](repeating: -1, count: 27)
    var hints: [UInt16] = [0]
    for (hint, list) in words {
      for word in list.split(separator: " ") {
        var state = 0
        for byte in word.utf8 {
          let symbol = byte == UInt8(ascii: "-") ? 0 : Int(byte - 0x60)
          if next[state * 27 + symbol] < 0 {
            next[state * 27 + symbol] = Int16(hints.count)
            hints.append(0)
            next.append(contentsOf: repeatElement(-1, count: 27))
          }
          state = Int(next[state * 27 + symbol])
        }
        hints[state] |= hint.rawValue
      }
    }
    // Failure links, breadth first, folded into the table.
    var fail = [Int](repeating: 0, count: hints.count)
    var queue: [Int] = []
    for symbol in 0..<27 {
      if next[symbol] < 0 {
        next[symbol] = 0
      } else {
        queue.append(Int(next[symbol]))
      }
    }
    var head = 0
    while head < queue.count {
      let state = queue[head]
      head += 1
      hints[state] |= hints[fail[state]]
      for symbol in 0..<27 {
        let target = Int(next[state * 27 + symbol])
        let fallback = Int(next[fail[state] * 27 + symbol])
        if target < 0 {
          next[state * 27 + symbol] = Int16(fallback)
        } else {
          fail[target] = fallback
          queue.append(target)
        }
      }
    }
    return Automaton(next: next, hints: hints)
  }()
}
