-- Who works here, and what they did. Runs on SQLite and on PostgreSQL.
-- Times are text of one width, in UTC: 2026-11-24T12:00:00.000Z. Empty text stands for "none".

create table meta (
    name  text not null primary key,
    value text not null
);

create table account (
    id            text    not null primary key,
    name          text    not null,
    name_key      text    not null unique, -- the name in lower case
    display_name  text    not null,
    role          text    not null check (role in ('specialist', 'reviewer', 'administrator')),
    disabled      boolean not null,
    password_hash text    not null,
    totp_secret   text    not null,
    oidc_subject  text    not null,
    failed_logins integer not null,
    locked_until  text    not null,
    created       text    not null,
    changed       text    not null
);

create unique index account_oidc_subject on account (oidc_subject) where oidc_subject <> '';

create table session (
    id_hash    text not null primary key,
    account_id text not null, -- empty before the login
    created    text not null,
    seen       text not null,
    expires    text not null,
    content    text not null
);

create index session_account on session (account_id);
create index session_expires on session (expires);

create table reset_token (
    token_hash text not null primary key,
    account_id text not null references account (id),
    created    text not null,
    expires    text not null
);

create index reset_token_account on reset_token (account_id);

create table audit (
    sequence bigint not null primary key,
    at       text   not null,
    actor    text   not null,
    action   text   not null,
    object   text   not null,
    detail   text   not null,
    previous text   not null,
    hash     text   not null unique
);

create index audit_object on audit (object, sequence);
create index audit_actor on audit (actor, sequence);

${append_only_audit}
