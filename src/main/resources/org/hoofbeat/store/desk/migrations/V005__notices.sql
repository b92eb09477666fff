-- Letters that wait to be sent, and what people asked to be told about. Who, what and where to is sealed with the desk key; a
-- row of either goes when it is done.

create table letter (
    id       text    not null primary key,
    content  text    not null, -- sealed
    attempts integer not null,
    created  text    not null,
    due      text    not null
);

create index letter_due on letter (due);

create table alert (
    id           text    not null primary key,
    kind         text    not null,
    code_hash    text    not null unique, -- of the word in the links of its letters
    address_mark text    not null,        -- a keyed hash, to count what one address asked for
    content      text    not null,        -- sealed
    confirmed    boolean not null,
    created      text    not null,
    due          text    not null
);

create index alert_due on alert (confirmed, due);
create index alert_address on alert (address_mark);
