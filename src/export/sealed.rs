//! A file locked with a passphrase: age version 1, a published format that other programs open too.
//!
//! The only secret is the passphrase. The salt and the file's own key come from the system's random
//! source, through the crate.

use std::io::{ErrorKind, Read, Write};

use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, Encryptor, scrypt};

use super::saved::MOST_BYTES;
use crate::vault::suggested;

/// How much work a guess of the passphrase costs: 2^17 rounds, about a second (OWASP’s floor for
/// scrypt).
const WORK: u8 = 17;
/// The most work done for a file from outside: the default of the age command, about two seconds. A
/// file may ask for any; more would only keep the device busy.
pub const MOST_WORK: u8 = 18;

/// The head of a file that is locked with a passphrase has some 150 bytes. A longer one is not read:
/// the reader goes over all of it again for each of its lines.
const LONGEST_HEAD: usize = 4096;

/// What every such file begins with.
const MARK: &[u8] = b"age-encryption.org/";

/// Why a locked file was not opened. The words: `text/en/opening.ftl`, `sealed-`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SealError {
    /// Another passphrase.
    Wrong,
    /// It asks for so much work: 2 to the power of this.
    Work(u8),
    /// It is locked for a key, not with a passphrase.
    Key,
    /// Damaged or cut short.
    Broken,
    /// A lock that this version does not know.
    Newer,
    /// More comes out of it than any draft has.
    TooLarge,
}

/// Is it a locked file, by its first bytes?
pub fn is_sealed(bytes: &[u8]) -> bool {
    bytes.starts_with(MARK)
}

/// Spaces round a passphrase come from pasting; they are no part of it.
fn secret(passphrase: &str) -> SecretString {
    SecretString::from(passphrase.trim().to_owned())
}

/// Locks.
///
/// # Errors
///
/// [`SealError::Broken`] when the bytes cannot be written, which memory always can.
pub fn seal(bytes: &[u8], passphrase: &str) -> Result<Vec<u8>, SealError> {
    let mut recipient = scrypt::Recipient::new(secret(passphrase));
    recipient.set_work_factor(WORK);
    let locks = Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient));
    let mut sealed = Vec::with_capacity(bytes.len() + 1024);
    let write = || {
        let mut writer = locks.map_err(|_| ErrorKind::Other)?.wrap_output(&mut sealed)?;
        writer.write_all(bytes)?;
        writer.finish().map(drop)
    };
    write().map_err(|_: std::io::Error| SealError::Broken)?;
    Ok(sealed)
}

/// Opens what was locked, by this app or another.
///
/// # Errors
///
/// What is wrong; nothing is given out of a file that is not whole.
pub fn unseal(bytes: &[u8], passphrase: &str) -> Result<Vec<u8>, SealError> {
    let head = &bytes[..bytes.len().min(LONGEST_HEAD)];
    if !head.windows(5).any(|it| it == b"\n--- ") {
        let with_passphrase = head.windows(10).any(|it| it == b"\n-> scrypt");
        let is_cut = bytes.len() < LONGEST_HEAD || with_passphrase;
        return Err(if is_cut { SealError::Broken } else { SealError::Key });
    }
    let lock = Decryptor::new_buffered(bytes).map_err(why)?;
    if !lock.is_scrypt() {
        return Err(SealError::Key);
    }
    let mut identity = scrypt::Identity::new(secret(passphrase));
    identity.set_max_work_factor(MOST_WORK);
    let reader = lock.decrypt(std::iter::once(&identity as &dyn age::Identity)).map_err(why)?;
    let mut open = Vec::with_capacity(bytes.len());
    let most = MOST_BYTES as u64 + 1;
    reader.take(most).read_to_end(&mut open).map_err(|_| SealError::Broken)?;
    if open.len() > MOST_BYTES { Err(SealError::TooLarge) } else { Ok(open) }
}

fn why(err: DecryptError) -> SealError {
    match err {
        DecryptError::ExcessiveWork { required, .. } => SealError::Work(required),
        DecryptError::DecryptionFailed
        | DecryptError::KeyDecryptionFailed
        | DecryptError::NoMatchingKeys => SealError::Wrong,
        DecryptError::UnknownFormat => SealError::Newer,
        _ => SealError::Broken,
    }
}

/// A passphrase to offer, as for the drafts on the device.
///
/// # Errors
///
/// When there is no random source.
pub fn offered() -> Result<String, getrandom::Error> {
    let mut bytes = [0; 12];
    getrandom::fill(&mut bytes)?;
    let words = suggested(&bytes);
    bytes.fill(0);
    Ok(words)
}
