create table if not exists notice (
    id bigint generated always as identity primary key,
    transition text not null,
    obligations int not null
);
