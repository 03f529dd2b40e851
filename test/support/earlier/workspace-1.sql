-- A workspace of the first layout (user_version 1): two lists, the second in place of the first.
PRAGMA application_id = 1751343472;
PRAGMA user_version = 1;
CREATE TABLE dataset (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    key_fields TEXT NOT NULL            -- JSON: names of the fields that identify a record
  ) STRICT;
CREATE TABLE revision (
    id INTEGER PRIMARY KEY,
    dataset INTEGER NOT NULL REFERENCES dataset,
    created_at TEXT NOT NULL,           -- ISO 8601, UTC
    author TEXT NOT NULL,
    mode TEXT NOT NULL,                 -- JSON: RevisionMode
    summary TEXT NOT NULL,              -- JSON: RevisionSummary
    inputs TEXT NOT NULL,               -- JSON: ImportInput[]
    mapping TEXT NOT NULL,              -- JSON: Mapping
    findings TEXT NOT NULL              -- JSON: ChunkList[]
  ) STRICT;
CREATE INDEX revision_of_dataset ON revision (dataset, id);
CREATE TABLE record (
    id INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,          -- SHA-256 of fields
    fields TEXT NOT NULL                -- JSON with sorted names
  ) STRICT;
CREATE TABLE membership (
    dataset INTEGER NOT NULL REFERENCES dataset,
    key TEXT NOT NULL CHECK (key <> ''),
    since INTEGER NOT NULL REFERENCES revision,
    until INTEGER REFERENCES revision,  -- NULL: still there
    record INTEGER NOT NULL REFERENCES record,
    PRIMARY KEY (dataset, key, since)
  ) STRICT, WITHOUT ROWID;
CREATE TABLE finding_chunk (
    id INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,          -- SHA-256 of the JSON before packing
    content BLOB NOT NULL               -- packed JSON: Finding[] without their file
  ) STRICT;
CREATE TABLE rejected (
    id INTEGER PRIMARY KEY,
    dataset TEXT NOT NULL,              -- a name: the dataset may not exist yet
    revision INTEGER REFERENCES revision,
    input TEXT NOT NULL,
    workbook TEXT NOT NULL UNIQUE,      -- file name
    hash BLOB NOT NULL,                 -- SHA-256 of the JSON before packing
    content BLOB NOT NULL,              -- packed JSON: RejectedTable[]
    written INTEGER NOT NULL DEFAULT 0
  ) STRICT;
INSERT INTO dataset (id, name, kind, key_fields) VALUES (1, 'procedures', 'procedures', '["code","codeSuffix"]');
INSERT INTO revision (id, dataset, created_at, author, mode, summary, inputs, mapping, findings) VALUES (1, 1, '2026-01-05T02:00:00.000Z', 'an', '{"type":"update"}', '{"records":2,"added":2,"changed":0,"removed":0,"rejected":0}', '[{"file":"a.csv","sha256":"9f16edfa75b993a6bbf28ddb7ff6302faddf736eef1049a6b8119f6f3f35dc83","sheet":null,"headerRows":[1],"firstDataRow":2,"rows":2}]', '{"Mã TTHC":"code","Tên TTHC":"name","Phí":"fees"}', '[{"file":"a.csv","chunks":[1]}]');
INSERT INTO revision (id, dataset, created_at, author, mode, summary, inputs, mapping, findings) VALUES (2, 1, '2026-02-05T02:00:00.000Z', 'an', '{"type":"replace"}', '{"records":2,"added":1,"changed":1,"removed":1,"rejected":0}', '[{"file":"b.csv","sha256":"140cb4a903cffd59059392755aa6fe45639723552b19ac9fda692c7496f826a4","sheet":null,"headerRows":[1],"firstDataRow":2,"rows":2}]', '{"Mã TTHC":"code","Tên TTHC":"name","Phí":"fees"}', '[{"file":"b.csv","chunks":[2]}]');
INSERT INTO record (id, hash, fields) VALUES (1, x'1bb6d4e0a1768adb1782ce593e5a718e1e1efc8b08dc00c82e1f9db4518aebe3', '{"code":"1.000080","fees":[{"amount":0}],"name":"Đăng ký nhận cha mẹ con"}');
INSERT INTO record (id, hash, fields) VALUES (2, x'ea6493df137a46d9dd2075d2d394de893de226fbad8b3b98c0603cdc2aaada3f', '{"code":"1.000094","fees":[{"amount":25000,"currency":"VND"}],"name":"Đăng ký kết hôn lưu động"}');
INSERT INTO record (id, hash, fields) VALUES (3, x'cd25e1b8e5d51ca2ed6553600d6cffbee7b9c3bf8211026d1e9c83dd0b75d357', '{"code":"1.000080","fees":[{"amount":10000,"currency":"VND"}],"name":"Đăng ký nhận cha mẹ con"}');
INSERT INTO record (id, hash, fields) VALUES (4, x'872ae501011b5a8b71d96f3c8079aa9fa2f1d6533384670892bbdfee1c440665', '{"code":"1.000110","fees":[{"amount":0}],"name":"Đăng ký khai tử"}');
INSERT INTO membership (dataset, key, since, until, record) VALUES (1, '1.000080', 1, 2, 1);
INSERT INTO membership (dataset, key, since, until, record) VALUES (1, '1.000080', 2, NULL, 3);
INSERT INTO membership (dataset, key, since, until, record) VALUES (1, '1.000094', 1, 2, 2);
INSERT INTO membership (dataset, key, since, until, record) VALUES (1, '1.000110', 2, NULL, 4);
INSERT INTO finding_chunk (id, hash, content) VALUES (1, x'd4a028185f7818c3ff1c45a2a0a6d602ce85cd75402864ca33dd9362d79ee19a', x'1bc9000004fe895349738f7f26e5be06b7f78a634cac61ad560c517578c05a5c54b6b080fe5b24dd34db99f44cafa82e66fb9d09830701309d353cd7815859ff991d6f986f0a5c54267ec07eb830087647391368248d6eda7f10e4948e29325e0213986b17882958b772da7fd713c462046469f406204f2892ab7ffbcd2a773f6e30f5ecff7baf83ad8d9758c6fe3ce0c7eb3504');
INSERT INTO finding_chunk (id, hash, content) VALUES (2, x'848403a9b0693a771351aee3f46860dddad96c8091585c2483bb24bcf4f7ed04', x'1bc9000004fe895349738f7fb67d0d6eef15c79858c35aad18a2eaf080b5b82c5b5840fdf448ba6976cb649449e1947ebc3e183c0880e9ace15e07e264fd6b76bc61be29305119f801fbe1c020d81de95ca09134ba69ff4190533aa6c879094c609e9d23a660ddca69ff5d4f108b11d09b464992a46942915cfddb6f56b9fb7183a967ffdf7b1d6c6dbcc431f6f5801fafd710');
