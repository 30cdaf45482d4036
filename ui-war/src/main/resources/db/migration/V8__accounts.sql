-- Who may log in. A name is never given away while the account exists; what it did stays in the records by its name.
CREATE TABLE account (
    number      BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name        VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    role        VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    password    VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    must_change BOOLEAN      NOT NULL,
    blocked     BOOLEAN      NOT NULL,
    created_at  DATETIME(6)  NOT NULL,
    created_by  VARCHAR(100) NOT NULL,
    UNIQUE KEY account_by_name (name)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- A browser that somebody has logged in with. Only the hash of its key is kept: who reads the table cannot log in with it.
CREATE TABLE login (
    number         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    hash           CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    account_number BIGINT      NOT NULL,
    begun_at       DATETIME(6) NOT NULL,
    seen_at        DATETIME(6) NOT NULL,
    address        VARCHAR(45) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    UNIQUE KEY login_by_hash (hash),
    KEY login_by_time (seen_at),
    CONSTRAINT login_account FOREIGN KEY (account_number) REFERENCES account (number) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- A key for programs that act for somebody.
CREATE TABLE token (
    number         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    hash           CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    account_number BIGINT       NOT NULL,
    name           VARCHAR(100) NOT NULL,
    role           VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at     DATETIME(6)  NOT NULL,
    expires_at     DATETIME(6)  NULL,
    used_at        DATETIME(6)  NULL,
    UNIQUE KEY token_by_hash (hash),
    CONSTRAINT token_account FOREIGN KEY (account_number) REFERENCES account (number) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Tries with a wrong password, for as long as they count. The name is what was written, whether it exists or not.
CREATE TABLE wrong_password (
    number  BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name    VARCHAR(64) NOT NULL,
    address VARCHAR(45) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    at      DATETIME(6) NOT NULL,
    KEY wrong_password_by_name (name, at),
    KEY wrong_password_by_address (address, at),
    KEY wrong_password_by_time (at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Where somebody has logged in from before: whoever attacks from elsewhere cannot lock that person out.
CREATE TABLE trusted_place (
    account_number BIGINT      NOT NULL,
    address        VARCHAR(45) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    seen_at        DATETIME(6) NOT NULL,
    PRIMARY KEY (account_number, address),
    CONSTRAINT trusted_place_account FOREIGN KEY (account_number) REFERENCES account (number) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
