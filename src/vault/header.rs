//! The header: what stands in clear beside locked drafts, and what it takes to open them.
//!
//! It fails closed: what is out of bounds, changed or of a newer app opens nothing, and nothing is
//! made over it.

use aes_gcm::aead::{Aead, KeyInit, Payload};
use aes_gcm::{Aes256Gcm, Nonce};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::Sha256;

use super::code::Code;
use super::hex;
use super::kdf::{Cost, FLOOR, USUAL};
use crate::domain::Json;

/// The key of a vault. Only the worker that opens it ever holds these bytes.
pub type Key = [u8; 32];

/// Fills bytes from the browser's random source.
pub type Random<'a> = &'a mut dyn FnMut(&mut [u8]);

/// The version this app writes.
const VERSION: f64 = 1.0;

/// A vault key that was locked: 12 bytes that are used once, then the cipher text.
type Locked = [u8; 12 + 32 + 16];

/// What stands beside the locked drafts.
#[derive(Clone, PartialEq, Eq)]
pub struct Header {
    /// The vault's id: part of what every record of it is sealed with.
    pub vault: [u8; 8],
    cost: Cost,
    salt: [u8; 16],
    by_passphrase: Locked,
    by_code: Locked,
    mac: [u8; 32],
}

/// Why a vault stays shut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// That is not the passphrase, or not the code.
    Wrong,
    /// The header is not as this app wrote it.
    Damaged,
    /// A newer version of the app wrote it.
    Newer,
    /// The browser does not give the memory that it takes.
    Memory,
}

impl Header {
    /// A new vault and its key.
    ///
    /// # Errors
    ///
    /// [`Failure::Memory`].
    pub fn new(passphrase: &str, code: &Code, random: Random) -> Result<(Self, Key), Failure> {
        let (mut vault, mut key) = ([0; 8], [0; 32]);
        random(&mut vault);
        random(&mut key);
        let (cost, salt, root) = rooted(passphrase, random)?;
        let by_passphrase = lock(&key, &wrap_key(&root, "passphrase"), &vault, random);
        let by_code = lock(&key, &wrap_key(&code.0, "code"), &vault, random);
        let header = Self { vault, cost, salt, by_passphrase, by_code, mac: [0; 32] };
        Ok((header.signed(&key), key))
    }

    /// The key of the vault, with the passphrase.
    ///
    /// # Errors
    ///
    /// Why it stays shut.
    pub fn open(&self, passphrase: &str) -> Result<Key, Failure> {
        let root = self.cost.stretch(passphrase, &self.salt).ok_or(Failure::Memory)?;
        self.checked(unlock(&self.by_passphrase, &wrap_key(&root, "passphrase"), &self.vault))
    }

    /// The key of the vault, with the recovery code.
    ///
    /// # Errors
    ///
    /// Why it stays shut.
    pub fn recover(&self, code: &Code) -> Result<Key, Failure> {
        self.checked(unlock(&self.by_code, &wrap_key(&code.0, "code"), &self.vault))
    }

    /// The same vault behind another passphrase; its code stays.
    ///
    /// # Errors
    ///
    /// [`Failure::Memory`].
    pub fn changed(&self, key: &Key, passphrase: &str, random: Random) -> Result<Self, Failure> {
        let (cost, salt, root) = rooted(passphrase, random)?;
        let by_passphrase = lock(key, &wrap_key(&root, "passphrase"), &self.vault, random);
        Ok(Self { cost, salt, by_passphrase, ..self.clone() }.signed(key))
    }

    /// As it is stored.
    pub fn print(&self) -> String {
        let mut pairs = self.pairs();
        pairs.push(("mac", Json::text(hex::print(&self.mac))));
        Json::object(pairs).print()
    }

    /// Reads a stored header. Nothing in it is trusted before its bounds are checked.
    ///
    /// # Errors
    ///
    /// [`Failure::Damaged`] and [`Failure::Newer`].
    pub fn read(text: &str) -> Result<Self, Failure> {
        let json = Json::parse(text).map_err(|_| Failure::Damaged)?;
        let number = |key: &str| match json.get(key) {
            Some(Json::Number(it)) if it.fract() == 0.0 && (0.0..=4e9).contains(it) => Ok(*it),
            _ => Err(Failure::Damaged),
        };
        match number("version")? {
            VERSION => {}
            it if it > VERSION => return Err(Failure::Newer),
            _ => return Err(Failure::Damaged),
        }
        fn bytes<const N: usize>(json: &Json, key: &str) -> Result<[u8; N], Failure> {
            let text = json.get(key).and_then(Json::as_text);
            text.and_then(hex::read).ok_or(Failure::Damaged)
        }
        let cost = Cost {
            memory: number("memory")? as u32,
            passes: number("passes")? as u32,
            lanes: number("lanes")? as u32,
        };
        let is_argon = json.get("kdf").and_then(Json::as_text) == Some("argon2id");
        if !is_argon || !cost.is_sound() {
            return Err(Failure::Damaged);
        }
        Ok(Self {
            vault: bytes(&json, "vault")?,
            cost,
            salt: bytes(&json, "salt")?,
            by_passphrase: bytes(&json, "by_passphrase")?,
            by_code: bytes(&json, "by_code")?,
            mac: bytes(&json, "mac")?,
        })
    }

    /// The vault's id as it stands in the sealed records.
    pub fn id(&self) -> String {
        hex::print(&self.vault)
    }

    fn pairs(&self) -> Vec<(&'static str, Json)> {
        let number = |it: u32| Json::Number(f64::from(it));
        vec![
            ("version", Json::Number(VERSION)),
            ("vault", Json::text(hex::print(&self.vault))),
            ("kdf", Json::text("argon2id")),
            ("memory", number(self.cost.memory)),
            ("passes", number(self.cost.passes)),
            ("lanes", number(self.cost.lanes)),
            ("salt", Json::text(hex::print(&self.salt))),
            ("by_passphrase", Json::text(hex::print(&self.by_passphrase))),
            ("by_code", Json::text(hex::print(&self.by_code))),
        ]
    }

    fn hmac(&self, key: &Key) -> Hmac<Sha256> {
        let mac_key = wrap_key(key, "header");
        let mut mac = <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(&mac_key)
            .expect("HMAC takes keys of any length");
        mac.update(Json::object(self.pairs()).print().as_bytes());
        mac
    }

    fn signed(mut self, key: &Key) -> Self {
        self.mac = self.hmac(key).finalize().into_bytes().into();
        self
    }

    /// A key that unlocked is the vault's only when all of the header is as it was written.
    fn checked(&self, key: Option<Key>) -> Result<Key, Failure> {
        let key = key.ok_or(Failure::Wrong)?;
        self.hmac(&key).verify_slice(&self.mac).map_err(|_| Failure::Damaged)?;
        Ok(key)
    }
}

/// A salt, and what the passphrase becomes with it; for less where there is not enough memory.
fn rooted(passphrase: &str, random: Random) -> Result<(Cost, [u8; 16], [u8; 32]), Failure> {
    let mut salt = [0; 16];
    random(&mut salt);
    let tried = [USUAL, FLOOR].into_iter();
    let mut found = tried.filter_map(|cost| Some((cost, salt, cost.stretch(passphrase, &salt)?)));
    found.next().ok_or(Failure::Memory)
}

/// A key of 32 bytes for one purpose (HKDF-SHA-256, RFC 5869).
fn wrap_key(root: &[u8], purpose: &str) -> [u8; 32] {
    let mut key = [0; 32];
    let info = format!("plainplan vault 1 {purpose}");
    Hkdf::<Sha256>::new(None, root).expand(info.as_bytes(), &mut key).expect("32 bytes are few");
    key
}

fn lock(key: &Key, with: &[u8; 32], vault: &[u8; 8], random: Random) -> Locked {
    let mut once = [0; 12];
    random(&mut once);
    let cipher = Aes256Gcm::new(&(*with).into());
    let payload = Payload { msg: key, aad: vault };
    let sealed = cipher.encrypt(&Nonce::from(once), payload).expect("48 bytes are not too many");
    let mut locked = [0; 60];
    locked[..12].copy_from_slice(&once);
    locked[12..].copy_from_slice(&sealed);
    locked
}

fn unlock(locked: &Locked, with: &[u8; 32], vault: &[u8; 8]) -> Option<Key> {
    let once: [u8; 12] = locked[..12].try_into().expect("the first 12 of 60");
    let cipher = Aes256Gcm::new(&(*with).into());
    let payload = Payload { msg: &locked[12..], aad: vault };
    cipher.decrypt(&Nonce::from(once), payload).ok()?.try_into().ok()
}
