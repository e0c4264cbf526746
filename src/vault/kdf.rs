//! From a passphrase to a key, slowly: Argon2id (RFC 9106), so that guessing is dear.

use argon2::{Algorithm, Argon2, Params, Version};

/// What one guess costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// Memory in KiB.
    pub memory: u32,
    /// How often it is gone through.
    pub passes: u32,
    /// Lanes; one, because WebAssembly has one thread.
    pub lanes: u32,
}

/// What a new vault costs: 64 MiB three times, 3.4 times the memory OWASP asks for at least.
pub const USUAL: Cost = Cost { memory: 64 * 1024, passes: 3, lanes: 1 };
/// What it costs where the browser will not give so much memory: the least OWASP allows, and the
/// least a header may name.
pub const FLOOR: Cost = Cost { memory: 19 * 1024, passes: 2, lanes: 1 };
/// The most a header may name: more would only be there to bring the browser down.
const MOST: Cost = Cost { memory: 256 * 1024, passes: 10, lanes: 4 };

impl Cost {
    /// Is it neither too cheap (a header changed to be guessed at) nor too dear?
    pub fn is_sound(self) -> bool {
        (FLOOR.memory..=MOST.memory).contains(&self.memory)
            && (FLOOR.passes..=MOST.passes).contains(&self.passes)
            && (1..=MOST.lanes).contains(&self.lanes)
    }

    /// 32 bytes from a passphrase. `None` when there is not enough memory.
    pub fn stretch(self, passphrase: &str, salt: &[u8; 16]) -> Option<[u8; 32]> {
        let params = Params::new(self.memory, self.passes, self.lanes, Some(32)).ok()?;
        let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        let mut root = [0; 32];
        argon.hash_password_into(passphrase.as_bytes(), salt, &mut root).ok()?;
        Some(root)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cost_below_the_floor_or_above_the_ceiling_is_refused() {
        for (why, memory, passes, lanes, sound) in [
            ("the usual", 65_536, 3, 1, true),
            ("the floor", 19_456, 2, 1, true),
            ("the ceiling", 262_144, 10, 4, true),
            ("a byte less memory", 19_455, 2, 1, false),
            ("one pass", 65_536, 1, 1, false),
            ("a bomb of memory", 262_145, 3, 1, false),
            ("a bomb of passes", 65_536, 11, 1, false),
            ("no lane", 65_536, 3, 0, false),
            ("many lanes", 65_536, 3, 5, false),
        ] {
            assert_eq!(Cost { memory, passes, lanes }.is_sound(), sound, "{why}");
        }
    }
}
