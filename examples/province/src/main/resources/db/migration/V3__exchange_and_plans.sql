-- Messages of the document exchange that came in. The file lies apart, as attachments do: it carries them.
create table exchange_message (
    file text primary key,
    name text not null,
    received_at timestamp(0) with time zone not null
);

-- What somebody has to look into: doubts and messages that cannot be read. A line is there once, however often it is found.
create table exchange_tray (
    line_number bigint generated always as identity primary key,
    line_hash text not null unique,
    message text not null,
    found_at timestamp(0) with time zone not null,
    settled_by text,
    settled_at timestamp(0) with time zone
);

-- Plans that were imported; the one adopted last is judged. What it names is in a directory of its own.
create table plan_version (
    version_number bigint generated always as identity primary key,
    file_name text not null,
    plan text not null,
    directory text not null,
    doubts text not null,
    imported_by text not null,
    imported_at timestamp(0) with time zone not null,
    adopted_by text,
    adopted_at timestamp(0) with time zone
);
