//! The catalogue against the table of sections: no word missing, none unused.

use plainplan::text::keys;

#[test]
fn print_keys() {
    for key in keys::needed() { println!("KEY {key}"); }
}
