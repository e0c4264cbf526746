//! A draft carried out as a file and in again. What goes out is opened again and compared before
//! anybody is told that it is done.

use super::pieces::{Pieces, assemble};
use super::saved::{self, OpenError, Restricted, kept, sentence};
use super::sealed::{MOST_WORK, SealError, is_sealed, seal, unseal};
use crate::domain::setting::Mode;
use crate::domain::signs;
use crate::text::Words;

/// Why no file was made, or none was opened. Nothing is changed then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is locked, and no passphrase was given.
    Locked,
    /// The lock.
    Seal(SealError),
    /// What is in it.
    Open(OpenError),
    /// The pieces of the draft do not fit together.
    Damage,
    /// What was made says something else than the draft.
    Another,
}

/// One sentence about it.
pub fn said(fault: &Fault, words: &Words) -> String {
    let say = |key: &str| words.say(key, &[]);
    match fault {
        Fault::Locked | Fault::Seal(SealError::Wrong) => say("sealed-wrong"),
        Fault::Seal(SealError::Work(work)) => {
            let [work, most] = [*work, MOST_WORK].map(|it| usize::from(it).into());
            words.say("sealed-work", &[("work", work), ("most", most)])
        }
        Fault::Seal(SealError::Key) => say("sealed-key"),
        Fault::Seal(SealError::Broken) => say("sealed-broken"),
        Fault::Seal(SealError::Newer) => say("sealed-newer"),
        Fault::Seal(SealError::TooLarge) => sentence(&OpenError::TooLarge, words),
        Fault::Open(err) => sentence(err, words),
        Fault::Damage => say("made-damage"),
        Fault::Another => say("made-another"),
    }
}

/// The bytes of the file of a draft, told in its pieces; locked where there is a passphrase.
///
/// They were opened again as anybody would open them, and every byte of the text, and every answer
/// in it, is what was to be written.
///
/// # Errors
///
/// Why there is no file.
pub fn made(
    pieces: Vec<(String, String)>,
    restricted: Restricted,
    on: &str,
    passphrase: Option<&str>,
) -> Result<Vec<u8>, Fault> {
    let (case, damage) = assemble(pieces);
    if !damage.is_empty() {
        return Err(Fault::Damage);
    }
    let text = saved::write(&case, restricted, on);
    let file = match passphrase {
        Some(it) => seal(text.as_bytes(), it).map_err(Fault::Seal)?,
        None => text.clone().into_bytes(),
    };
    let again = opened(&file, passphrase)?;
    let same = again == text.as_bytes();
    let read = saved::import(&again).map_err(Fault::Open)?;
    if same && read == kept(&case, restricted) { Ok(file) } else { Err(Fault::Another) }
}

fn opened(file: &[u8], passphrase: Option<&str>) -> Result<Vec<u8>, Fault> {
    match (is_sealed(file), passphrase) {
        (false, _) => Ok(file.to_vec()),
        (true, Some(it)) => unseal(file, it).map_err(Fault::Seal),
        (true, None) => Err(Fault::Locked),
    }
}

/// A draft out of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// What the author calls it.
    pub title: String,
    /// Its pieces: key and JSON text.
    pub pieces: Vec<(String, String)>,
    /// In so many boxes are signs that are not to be seen.
    pub unseen: usize,
    /// Is it about a real family? Such a draft goes nowhere but behind the passphrase.
    pub real: bool,
}

/// Opens a file that anybody may have made.
///
/// # Errors
///
/// Why it is not opened.
pub fn taken(file: &[u8], passphrase: Option<&str>) -> Result<Taken, Fault> {
    let case = saved::import(&opened(file, passphrase)?).map_err(Fault::Open)?;
    Ok(Taken {
        title: case.about.title.read().to_owned(),
        pieces: Pieces::default().changes(&case).0.put,
        unseen: signs::boxes(&case).len(),
        real: case.about.mode.is(Mode::Real),
    })
}
