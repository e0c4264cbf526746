//! Locked files: what is locked opens with its passphrase alone, and nothing costs more than it may.

use std::io::Write;
use std::time::Instant;

use plainplan::export::carry::{Fault, made, said, taken};
use plainplan::export::pieces::{Pieces, assemble};
use plainplan::export::saved::{MOST_BYTES, OpenError, Restricted, import, kept};
use plainplan::export::sealed::{SealError, is_sealed, offered, seal, unseal};
use plainplan::text::Words;
use plainplan::vault::SHORTEST;

use crate::generate::{Fullness, case};

const PASSPHRASE: &str = "correct horse battery";

/// Locks with next to no work: a test has no secret, and no time.
pub fn quickly(bytes: &[u8], passphrase: &str) -> Vec<u8> {
    with_work(bytes, passphrase, 1)
}

fn with_work(bytes: &[u8], passphrase: &str, work: u8) -> Vec<u8> {
    let mut recipient = age::scrypt::Recipient::new(passphrase.to_owned().into());
    recipient.set_work_factor(work);
    let locks = age::Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient));
    let mut sealed = Vec::new();
    let mut writer = locks.expect("one lock").wrap_output(&mut sealed).expect("memory");
    writer.write_all(bytes).expect("memory");
    writer.finish().expect("memory");
    sealed
}

#[test]
fn a_draft_goes_out_locked_and_comes_in_the_same() {
    let case = case(11, Fullness { fields: 8, rows: 2 });
    let pieces = || Pieces::default().changes(&case).0.put;
    for restricted in [Restricted::Included, Restricted::LeftOut] {
        let on = "2026-11-27";
        let file = made(pieces(), restricted, on, Some(PASSPHRASE)).expect("made");
        assert!(is_sealed(&file) && file.starts_with(b"age-encryption.org/v1\n-> scrypt "));
        assert_eq!(taken(&file, None), Err(Fault::Locked));
        let back = taken(&file, Some("  correct horse battery\n")).expect("opens");
        assert_eq!(assemble(back.pieces), (kept(&case, restricted), vec![]));
        assert_eq!(back.title, case.about.title.read());
        assert_eq!(taken(&file, Some("correct horse")), Err(Fault::Seal(SealError::Wrong)));
        // No word of it is in the file, in any way it is written.
        let plain = made(pieces(), restricted, on, None).expect("made");
        assert_eq!(import(&plain), Ok(kept(&case, restricted)));
        let has = |bytes: &[u8]| bytes.windows(9).any(|it| it == b"plainplan");
        assert!(has(&plain) && !has(&file));
    }
}

#[test]
fn a_draft_that_does_not_come_together_makes_no_file() {
    let mut pieces = Pieces::default().changes(&case(3, Fullness { fields: 5, rows: 1 })).0.put;
    pieces[0].1 = "[{".to_owned();
    assert_eq!(made(pieces, Restricted::Included, "2026-11-27", None), Err(Fault::Damage));
    // Nor does one that nobody could open again: a text longer than any file may have.
    let mut case = case(3, Fullness { fields: 1, rows: 0 });
    let at = plainplan::domain::edit::At::part("about");
    let text = plainplan::domain::Value::Text("x".repeat(1_000_001));
    case.apply(plainplan::domain::edit::Edit::Set(at, "title", text));
    let put = Pieces::default().changes(&case).0.put;
    let fault = made(put, Restricted::Included, "2026-11-27", None).expect_err("too long");
    let said = said(&fault, &Words::files());
    assert!(said.starts_with("about › title: one text takes more than 1000000 bytes"), "{said}");
}

#[test]
fn what_is_wrong_with_a_lock_is_said_plainly_and_at_once() {
    let words = Words::files();
    let good = quickly(br#"{"format":"plainplan","version":2,"case":{}}"#, PASSPHRASE);
    assert!(taken(&good, Some(PASSPHRASE)).is_ok());
    let mut flipped = good.clone();
    *flipped.last_mut().expect("bytes") ^= 1;
    let text = String::from_utf8_lossy(&good).into_owned();
    let header = |it: &str| it.as_bytes().to_vec();
    let heavy = text.split("---").next().unwrap_or_default().replacen(" 1\n", " 30\n", 1);
    let heavy = header(&format!("{heavy}{}", &text[text.find("---").unwrap_or_default()..]));
    let key = "age-encryption.org/v1\n-> X25519 TEiF0ypqr+bpvcqXNyCVJpL7OuwPdVwPL7KQEbFDOCc\n\
        EmECAEcKN+n/Vs9SbWiV+Hu0r+E8R77DdWYyd83nw7U\n--- Vn+54jqiiUCE+WZcEVY3f1sqHjlu/z1LCQ/T7Xm7qI0\n";
    let key = [key.as_bytes(), &[7; 60]].concat();
    let many = "-> a\n\n".repeat(2_000_000);
    let endless = header(&format!("age-encryption.org/v1\n{many}"));
    let scrypt =
        header(&format!("age-encryption.org/v1\n-> scrypt x 1\n{}", "A\n".repeat(4_000_000)));
    for (why, bytes, expected) in [
        ("one bit", flipped, "damaged or was cut short"),
        ("cut in its text", good[..good.len() - 3].to_vec(), "damaged or was cut short"),
        ("cut in its head", good[..60].to_vec(), "damaged or was cut short"),
        ("cut at its mark", good[..24].to_vec(), "damaged or was cut short"),
        ("nothing after the head", good[..text.find("---").unwrap_or(0) + 48].to_vec(), "damaged"),
        ("work for a week", heavy, "its lock was set to 30; this app opens up to 18"),
        ("a key", key, "locked for somebody’s key"),
        ("keys without end", endless, "locked for somebody’s key"),
        ("a head without end", scrypt, "damaged or was cut short"),
        ("another version", header("age-encryption.org/v9\n-> x y\nz\n--- q\n"), "does not know"),
        ("a wrong passphrase", quickly(b"{}", "another one altogether"), "does not open this file"),
        ("no draft in it", quickly(b"Dear Chair", PASSPHRASE), "not a Plainplan file"),
        ("no text in it", quickly(b"\xff\xfe", PASSPHRASE), "from line 1 on it is not text"),
    ] {
        let begun = Instant::now();
        let fault = taken(&bytes, Some(PASSPHRASE)).err().unwrap_or_else(|| panic!("{why} opened"));
        let took = begun.elapsed().as_millis();
        let said = said(&fault, &words);
        assert!(said.contains(expected), "{why}: {said}");
        assert!(took < 2_000, "{why} took {took} ms");
    }
}

#[test]
fn as_much_work_as_the_age_command_asks_for_is_done_and_no_more() {
    let bytes = with_work(b"x", "x", 12);
    assert_eq!(unseal(&bytes, "x").as_deref(), Ok(&b"x"[..]));
    let text = String::from_utf8_lossy(&bytes[..60]).into_owned();
    for work in [19, 22, 63] {
        let line = text.lines().nth(1).expect("the lock");
        let other = line.replace(" 12", &format!(" {work}"));
        let at = "age-encryption.org/v1\n".len();
        let forged = [&bytes[..at], other.as_bytes(), &bytes[at + line.len()..]].concat();
        let begun = Instant::now();
        assert_eq!(unseal(&forged, "x"), Err(SealError::Work(work)));
        assert!(begun.elapsed().as_millis() < 1_000, "{work}");
    }
    let bomb = quickly(&vec![b' '; MOST_BYTES + 1], "x");
    assert_eq!(unseal(&bomb, "x"), Err(SealError::TooLarge));
    assert_eq!(taken(&vec![b' '; MOST_BYTES + 1], None), Err(Fault::Open(OpenError::TooLarge)));
}

#[test]
fn six_words_are_offered_and_never_the_same_ones() {
    let two = [offered().expect("random"), offered().expect("random")];
    assert_ne!(two[0], two[1]);
    for it in &two {
        let words: Vec<&str> = it.split(' ').collect();
        assert!(words.len() == 6 && it.len() >= SHORTEST, "{it}");
        assert!(words.iter().all(|it| it.len() >= 3 && it.bytes().all(|b| b.is_ascii_lowercase())));
    }
    // Each word of the list can come.
    let seen: std::collections::BTreeSet<String> = (0..400)
        .flat_map(|_| offered().expect("random").split(' ').map(str::to_owned).collect::<Vec<_>>())
        .collect();
    assert!(seen.len() > 1_200, "{} of 2,048 in 2,400", seen.len());
}

/// What is written is as hard to guess as is said: 2^17 rounds.
#[test]
fn a_file_of_ours_asks_for_a_second_of_work() {
    let sealed = seal(b"x", PASSPHRASE).expect("locked");
    let head = String::from_utf8_lossy(&sealed[..80]).into_owned();
    assert!(head.lines().nth(1).is_some_and(|it| it.ends_with(" 17")), "{head}");
}

/// Made by the age command (Go, 1.1.1) out of the fictional family, with its own setting of 2^18.
#[test]
fn a_file_that_the_age_command_made_opens() {
    let file = include_bytes!("../saved/age/go-1.1.1.age");
    let text = unseal(file, "lantern copper meadow violin").expect("opens");
    assert_eq!(text, include_bytes!("../saved/age/go-1.1.1.json"));
}
