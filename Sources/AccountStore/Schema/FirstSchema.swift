extension Migration {
  /// The first schema.
  ///
  /// Users, groups, roles, policies and instance profiles are one table, so that lists, search, revisions and history are written once for
  /// all of them. Texts and numbers that only one kind has are null in the others, which costs a byte each.
  static let firstSchema = Migration(version: 1, name: "first schema", sql: tables + indexes)

  private static let tables = """
    CREATE TABLE account (
      ordinal INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, partition TEXT NOT NULL, alias TEXT, root_email TEXT, created INTEGER NOT NULL,
      quotas TEXT NOT NULL, revision INTEGER NOT NULL, digest INTEGER NOT NULL
    );
    -- used: a user's last sign-in by password, a role's last use; session: a role's longest session; version: a policy's default version,
    -- last_version: the highest number a version of it ever had; boundary: a policy_reference.
    CREATE TABLE entity (
      key INTEGER PRIMARY KEY, account INTEGER NOT NULL REFERENCES account, kind INTEGER NOT NULL, name TEXT NOT NULL COLLATE NOCASE,
      path TEXT NOT NULL, tags TEXT, description TEXT, id TEXT NOT NULL, created INTEGER NOT NULL, updated INTEGER,
      boundary INTEGER REFERENCES policy_reference, revision INTEGER NOT NULL, used INTEGER, region TEXT, session INTEGER, version TEXT,
      last_version INTEGER, trust TEXT, digest INTEGER NOT NULL
    );
    -- The ARNs of policies that are or were attached or a boundary; AWS managed ones and unknown ones of an import stand nowhere else.
    CREATE TABLE policy_reference (
      reference INTEGER PRIMARY KEY, account INTEGER NOT NULL REFERENCES account, arn TEXT NOT NULL, name TEXT NOT NULL,
      digest INTEGER NOT NULL, UNIQUE (account, arn)
    );
    CREATE TABLE inline_policy (
      holder INTEGER NOT NULL REFERENCES entity, name TEXT NOT NULL COLLATE NOCASE, account INTEGER NOT NULL, document TEXT NOT NULL,
      digest INTEGER NOT NULL, PRIMARY KEY (holder, name)
    ) WITHOUT ROWID;
    CREATE TABLE policy_version (
      policy INTEGER NOT NULL REFERENCES entity, number INTEGER NOT NULL, account INTEGER NOT NULL, id TEXT NOT NULL, document TEXT NOT NULL,
      created INTEGER NOT NULL, digest INTEGER NOT NULL, PRIMARY KEY (policy, number)
    ) WITHOUT ROWID;
    -- user 0 is the root user.
    CREATE TABLE credential_facts (
      account INTEGER NOT NULL REFERENCES account, user INTEGER NOT NULL, facts TEXT NOT NULL, digest INTEGER NOT NULL,
      PRIMARY KEY (account, user)
    ) WITHOUT ROWID;
    CREATE TABLE history (
      entity INTEGER NOT NULL, revision INTEGER NOT NULL, account INTEGER NOT NULL, ended INTEGER NOT NULL, audit_sequence INTEGER NOT NULL,
      state TEXT NOT NULL, digest INTEGER NOT NULL, PRIMARY KEY (entity, revision)
    ) WITHOUT ROWID;
    -- The tables that only join need no digest: each stands twice, in the table and in its index, and integrity_check compares them.
    CREATE TABLE membership (
      grp INTEGER NOT NULL REFERENCES entity, user INTEGER NOT NULL REFERENCES entity, account INTEGER NOT NULL, PRIMARY KEY (grp, user)
    ) WITHOUT ROWID;
    CREATE TABLE attachment (
      holder INTEGER NOT NULL REFERENCES entity, reference INTEGER NOT NULL REFERENCES policy_reference, account INTEGER NOT NULL,
      PRIMARY KEY (holder, reference)
    ) WITHOUT ROWID;
    CREATE TABLE profile_role (
      profile INTEGER NOT NULL REFERENCES entity, role INTEGER NOT NULL REFERENCES entity, account INTEGER NOT NULL,
      PRIMARY KEY (profile, role)
    ) WITHOUT ROWID;
    CREATE TABLE tally (subject INTEGER PRIMARY KEY, account INTEGER NOT NULL, number INTEGER NOT NULL);
    CREATE TABLE audit (
      account INTEGER NOT NULL REFERENCES account, sequence INTEGER NOT NULL, time INTEGER NOT NULL, event_id TEXT NOT NULL,
      event_name TEXT NOT NULL, actor TEXT NOT NULL, subject TEXT NOT NULL, error_code TEXT, record TEXT NOT NULL, previous BLOB NOT NULL,
      hash BLOB NOT NULL, PRIMARY KEY (account, sequence)
    );
    CREATE TABLE audit_head (
      account INTEGER PRIMARY KEY REFERENCES account, count INTEGER NOT NULL, hash BLOB NOT NULL, seal BLOB NOT NULL
    );
    -- Texts are folded before they come in, so that search and walk agree on what is the same letter.
    CREATE VIRTUAL TABLE search USING fts5(text, content = '', columnsize = 0, tokenize = 'trigram case_sensitive 1');
    CREATE VIRTUAL TABLE search_term USING fts5vocab('search', 'instance');

    """

  private static let indexes = """
    CREATE UNIQUE INDEX entity_name ON entity (account, kind, name);
    CREATE INDEX profile_role_role ON profile_role (role, profile);
    CREATE INDEX audit_event ON audit (account, event_name, sequence);
    CREATE INDEX audit_actor ON audit (account, actor, sequence);
    CREATE INDEX reference_name ON policy_reference (account, name);
    """ + "\n" + bulkIndexes.map(\.sql).joined(separator: "\n")

  /// An index that an import into an empty store drops and rebuilds.
  struct BulkIndex: Sendable {
    let name: String
    let sql: String
  }

  /// The indexes on entities and what hangs on them, but for the one on names, by which an import sees which are taken. `key` stands in them as a column of its own, so that a place among equal values is sought and not walked to.
  static let bulkIndexes = [
    BulkIndex(name: "entity_path", sql: "CREATE INDEX entity_path ON entity (account, kind, path, name);"),
    BulkIndex(name: "entity_created", sql: "CREATE INDEX entity_created ON entity (account, kind, created, key);"),
    BulkIndex(
      name: "entity_updated", sql: "CREATE INDEX entity_updated ON entity (account, kind, updated, key) WHERE updated IS NOT NULL;"),
    BulkIndex(name: "entity_id", sql: "CREATE INDEX entity_id ON entity (account, id);"),
    BulkIndex(name: "entity_boundary", sql: "CREATE INDEX entity_boundary ON entity (boundary, key) WHERE boundary IS NOT NULL;"),
    BulkIndex(name: "membership_user", sql: "CREATE INDEX membership_user ON membership (user, grp);"),
    BulkIndex(name: "attachment_reference", sql: "CREATE INDEX attachment_reference ON attachment (reference, holder);"),
  ]
}
