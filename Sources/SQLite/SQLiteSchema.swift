/// The tables, views and indexes of the SQLite file.
///
/// `content="documents"` stands in double quotes because Datasette recognises a table's search index by them.
enum SQLiteSchema {
  static let tables = """
    CREATE TABLE sentences (
      id INTEGER PRIMARY KEY,
      document_id INTEGER NOT NULL REFERENCES documents(id),
      number INTEGER NOT NULL,
      start_offset INTEGER NOT NULL,
      end_offset INTEGER NOT NULL,
      text TEXT NOT NULL
    );
    CREATE TABLE mentions (
      id INTEGER PRIMARY KEY,
      document_id INTEGER NOT NULL REFERENCES documents(id),
      sentence_id INTEGER REFERENCES sentences(id),
      entity_id INTEGER NOT NULL REFERENCES entities(id),
      start_offset INTEGER NOT NULL,
      end_offset INTEGER NOT NULL,
      surface TEXT NOT NULL,
      type TEXT NOT NULL,
      confidence REAL NOT NULL,
      method TEXT NOT NULL,
      nested INTEGER NOT NULL,
      candidates TEXT
    );
    CREATE TABLE cooccurrence (
      entity_a INTEGER NOT NULL REFERENCES entities(id),
      entity_b INTEGER NOT NULL REFERENCES entities(id),
      documents INTEGER NOT NULL,
      sentences INTEGER NOT NULL,
      npmi REAL NOT NULL,
      PRIMARY KEY (entity_a, entity_b)
    ) WITHOUT ROWID;
    CREATE TABLE documents (
      id INTEGER PRIMARY KEY,
      doc_id TEXT NOT NULL UNIQUE,
      title TEXT,
      source TEXT,
      author TEXT,
      url TEXT,
      published TEXT,
      day TEXT,
      language TEXT NOT NULL,
      characters INTEGER NOT NULL,
      tokens INTEGER NOT NULL,
      sentences INTEGER NOT NULL,
      mentions INTEGER NOT NULL,
      duplicate_of TEXT,
      sha256 TEXT,
      names TEXT,
      text TEXT NOT NULL
    );
    CREATE TABLE entities (
      id INTEGER PRIMARY KEY,
      entity_id TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      type TEXT NOT NULL,
      name_en TEXT,
      name_zh TEXT,
      jurisdiction TEXT,
      listings TEXT,
      cik TEXT,
      bioguide TEXT,
      wikidata TEXT,
      party TEXT,
      state TEXT,
      in_office INTEGER,
      mentions INTEGER NOT NULL,
      documents INTEGER NOT NULL,
      documents_unique INTEGER NOT NULL,
      first_published TEXT,
      last_published TEXT,
      surfaces TEXT
    );
    CREATE TABLE aliases (
      id INTEGER PRIMARY KEY,
      name_zh TEXT NOT NULL,
      name_en TEXT NOT NULL,
      entity_id INTEGER REFERENCES entities(id),
      count INTEGER NOT NULL,
      documents INTEGER NOT NULL,
      example TEXT
    );
    CREATE TABLE failures (source TEXT NOT NULL, offset INTEGER, stage TEXT NOT NULL, reason TEXT NOT NULL);
    CREATE TABLE README (topic TEXT PRIMARY KEY, text TEXT NOT NULL, example TEXT);
    """

  static let search = """
    CREATE VIRTUAL TABLE documents_fts USING fts5(
      title, text, names, content="documents", content_rowid='id', tokenize='unicode61 remove_diacritics 2'
    );
    """

  /// The tables that a search index consists of, but for that of its settings.
  static let searchParts = ["data", "idx", "docsize"].map { "documents_fts_\($0)" }

  /// Made when the tables are full.
  static let indexes = """
    CREATE INDEX sentences_by_document ON sentences(document_id, number);
    CREATE INDEX mentions_by_document ON mentions(document_id, start_offset);
    CREATE INDEX mentions_by_entity ON mentions(entity_id, document_id);
    CREATE INDEX mentions_by_sentence ON mentions(sentence_id);
    CREATE INDEX cooccurrence_by_b ON cooccurrence(entity_b);
    CREATE INDEX documents_by_day ON documents(day);
    CREATE INDEX entities_by_type ON entities(type, mentions DESC);
    CREATE INDEX aliases_by_entity ON aliases(entity_id);
    """

  static let views = """
    CREATE VIEW top_entities AS
      SELECT entity_id, name, type, name_en, name_zh, jurisdiction, listings, party, state, mentions, documents
      FROM entities ORDER BY mentions DESC;
    CREATE VIEW entity_timeline AS
      SELECT e.entity_id, e.name, e.type, d.day, count(*) AS mentions, count(DISTINCT d.id) AS documents
      FROM mentions m JOIN documents d ON d.id = m.document_id JOIN entities e ON e.id = m.entity_id
      WHERE d.day IS NOT NULL GROUP BY e.id, d.day;
    CREATE VIEW entity_pairs AS
      SELECT a.entity_id AS entity_a, a.name AS name_a, b.entity_id AS entity_b, b.name AS name_b, c.documents,
        c.sentences, c.npmi
      FROM cooccurrence c JOIN entities a ON a.id = c.entity_a JOIN entities b ON b.id = c.entity_b
      ORDER BY c.documents DESC;
    CREATE VIEW mention_contexts AS
      SELECT d.doc_id, d.day, d.source, e.entity_id, e.name, m.type, m.surface, m.start_offset, m.end_offset,
        m.confidence, m.method, s.text AS sentence
      FROM mentions m JOIN documents d ON d.id = m.document_id JOIN entities e ON e.id = m.entity_id
        LEFT JOIN sentences s ON s.id = m.sentence_id;
    """

  /// The rows of the table `README`: topic, explanation, a query that runs as it is.
  static let readme: [(topic: String, text: String, example: String)] = [
    (
      "who is named most", "Entities by their mentions; type is senator, representative, agency or company.",
      "SELECT * FROM top_entities WHERE type = 'senator' LIMIT 20"
    ),
    (
      "full-text search",
      "Finds articles by Chinese words, English words and the names of the entities in both languages. The index holds "
        + "the segmented text: write a longer Chinese phrase as words in quotes, such as '\"出口 管制 法案\"'.",
      "SELECT d.doc_id, d.day, d.title FROM documents_fts f JOIN documents d ON d.id = f.rowid "
        + "WHERE documents_fts MATCH '商务部' ORDER BY rank LIMIT 20"
    ),
    (
      "sentences that name somebody", "Every mention with its sentence.",
      "SELECT day, surface, sentence FROM mention_contexts WHERE entity_id = 'company:deepseek' ORDER BY day LIMIT 20"
    ),
    (
      "mentions over time", "Counts by entity and day of publication; undated articles are left out.",
      "SELECT day, mentions, documents FROM entity_timeline WHERE entity_id = 'company:deepseek' ORDER BY day"
    ),
    (
      "who is named together", "Pairs with the documents they share; npmi runs from -1 to 1.",
      "SELECT * FROM entity_pairs WHERE npmi > 0.3 LIMIT 20"
    ),
    (
      "offsets", "Half-open, in Unicode characters, into documents.text; substr counts from 1.",
      "SELECT surface, substr(d.text, start_offset + 1, end_offset - start_offset) AS same "
        + "FROM mentions m JOIN documents d ON d.id = m.document_id LIMIT 5"
    ),
    (
      "doubtful rows", "The mentions to review first.",
      "SELECT * FROM mention_contexts WHERE confidence < 0.7 ORDER BY confidence LIMIT 50"
    ),
  ]
}
