//! The coach: each rule by cases, the pairs of the guidance, a corpus of other people's writing,
//! and how little is looked at again.

mod cases;
mod corpus;
mod engine;
mod pairs;
mod table;
mod table_ac;
mod table_cn;
mod table_me;
mod table_more;
mod table_re;
mod table_sp;
mod table_ti;
