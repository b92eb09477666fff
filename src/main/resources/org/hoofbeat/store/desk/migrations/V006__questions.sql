-- Questions of readers and the answers to them. What an asker wrote, every copy made from it, and where to write back to lie in
-- question_sealed, sealed with the desk key. Empty text stands for "none".

create table question (
    id           bigint  not null primary key,
    receipt_hash text    not null unique, -- of the receipt code, which is nowhere else
    state        text    not null check (state in ('new', 'in-work', 'second-look', 'answered', 'closed')),
    disease      text    not null,
    language     text    not null,
    may_publish  boolean not null,
    reply_wanted boolean not null,
    urgency      text    not null, -- kinds of urgent words, separated by commas
    asked        text    not null,
    due          text    not null,
    assignee     text    not null,
    settled      text    not null, -- when it was answered or closed
    released     integer not null, -- the version of the answer that the asker may read
    answer       bigint  not null, -- the public answer that came of it
    holding      text    not null check (holding in ('held', 'expired', 'erased'))
);

create index question_state on question (state, due);
create index question_settled on question (holding, settled);

create table question_sealed (
    place    text   not null primary key, -- part/question
    question bigint not null references question (id),
    value    text   not null
);

create index question_sealed_question on question_sealed (question);

create table question_answer (
    question bigint  not null references question (id),
    number   integer not null,
    text     text    not null,
    author   text    not null,
    at       text    not null,
    primary key (question, number)
);

-- What everybody may read. It has no way back to the question that it came from.
create table published_answer (
    number     bigint  not null,
    revision   integer not null,
    state      text    not null check (state in ('published', 'withdrawn')),
    disease    text    not null,
    language   text    not null,
    question   text    not null,
    text       text    not null,
    facts      text    not null,
    actor      text    not null,
    at         text    not null,
    review_due text    not null,
    note       text    not null,
    primary key (number, revision)
);

create index published_answer_disease on published_answer (disease);

${append_only_published_answer}

create table saved_reply (
    id       bigint not null primary key,
    title    text   not null,
    language text   not null,
    text     text   not null,
    actor    text   not null,
    at       text   not null
);
