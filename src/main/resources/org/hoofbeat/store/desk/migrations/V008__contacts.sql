-- A contact that was taken off its page stays, with who did it and when.

alter table contact add column removed_by text not null default '';
alter table contact add column removed text not null default '';
