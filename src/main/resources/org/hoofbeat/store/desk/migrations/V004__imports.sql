-- Pages of other centres that were imported: which disease each belongs to, or what was tried to find that out. Empty text
-- stands for "none"; lists are one entry a line.

create table imported_page (
    url     text not null primary key,
    source  text not null,
    title   text not null,
    gard    text not null, -- the number in the address of a page of GARD
    names   text not null,
    codes   text not null,
    disease text not null, -- empty while nobody knows
    way     text not null,
    tried   text not null,
    digest  text not null,
    at      text not null
);

create index imported_page_gard on imported_page (gard);
create index imported_page_disease on imported_page (disease);

-- The texts of pages whose disease is not known yet. Once it is, they are sections.
create table imported_page_text (
    url  text not null references imported_page (url),
    kind text not null,
    text text not null,
    primary key (url, kind)
);
