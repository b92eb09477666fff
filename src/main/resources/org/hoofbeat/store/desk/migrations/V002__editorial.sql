-- What people write about diseases. Versions and steps are added and never changed, save for a version's state.

create table section (
    id          bigint  not null primary key,
    disease     text    not null,
    kind        text    not null,
    language    text    not null,
    slot        text    not null, -- what tells sections under one heading apart: the origin's key
    origin      text    not null check (origin in ('written', 'shipped', 'imported')),
    source      text    not null,
    url         text    not null,
    licence     text    not null,
    latest      integer not null,
    published   integer not null,
    unique (disease, kind, language, slot)
);

create index section_url on section (url);

create table section_version (
    section        bigint  not null references section (id),
    number         integer not null,
    base           integer not null,
    state          text    not null
        check (state in ('draft', 'in-review', 'published', 'replaced', 'withdrawn', 'offered')),
    text           text    not null,
    author         text    not null,
    written        text    not null,
    source_updated text    not null,
    facts          text    not null,
    note           text    not null,
    primary key (section, number)
);

create index section_version_state on section_version (state, section);
create index section_version_author on section_version (author, section);

create table section_step (
    section  bigint  not null,
    number   integer not null,
    sequence integer not null,
    what     text    not null,
    actor    text    not null,
    at       text    not null,
    note     text    not null,
    primary key (section, number, sequence),
    foreign key (section, number) references section_version (section, number)
);

${append_only_section_step}

create table section_autosave (
    section bigint  not null references section (id),
    account text    not null references account (id),
    base    integer not null,
    text    text    not null,
    saved   text    not null,
    primary key (section, account)
);

-- Counts what readers may see changed, for each disease, so that pages in browsers' stores are known to be old.
create table disease_edition (
    disease text   not null primary key,
    edition bigint not null
);

create table work (
    number    integer not null,
    revision  integer not null,
    kind      text    not null,
    title     text    not null,
    authors   text    not null, -- one a line: p<TAB>family<TAB>given, or o<TAB>name
    container text    not null,
    publisher text    not null,
    issued    text    not null,
    volume    text    not null,
    issue     text    not null,
    pages     text    not null,
    doi       text    not null,
    pmid      text    not null,
    url       text    not null,
    accessed  text    not null,
    note      text    not null,
    unusable  text    not null,
    actor     text    not null,
    at        text    not null,
    primary key (number, revision)
);

create index work_pmid on work (pmid);
create index work_doi on work (doi);
create index work_url on work (url);

${append_only_work}

create table contact (
    id      bigint not null primary key,
    disease text   not null,
    kind    text   not null check (kind in ('help-line', 'organisation', 'centre')),
    name    text   not null,
    about   text   not null,
    url     text   not null,
    phone   text   not null,
    mail    text   not null,
    place   text   not null,
    actor   text   not null,
    at      text   not null
);

create index contact_disease on contact (disease);

create table todo (
    id        bigint not null primary key,
    reason    text   not null,
    page      text   not null,
    section   bigint not null,
    detail    text   not null,
    opened    text   not null,
    closed_by text   not null,
    closed    text   not null,
    answer    text   not null
);

create index todo_open on todo (closed_by, id);
create index todo_same on todo (reason, page, section);

-- Which identifiers were replaced by which when newer data were taken into use, and so where texts moved.
create table rehoming (
    old_id     text not null,
    new_id     text not null,
    generation text not null,
    at         text not null,
    primary key (old_id, new_id, generation)
);
