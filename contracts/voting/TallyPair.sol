// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Tally} from "./RoundTypes.sol";

/// @notice The tallies of two neighbouring entries in one word, 128 bits each, the even entry lower:
/// 32 bits each of weight for, against and abstaining, then 16 bits each of voters for and against.
type TallyPair is uint256;

using TallyPairLib for TallyPair global;

/// @title Counting two entries at a time
library TallyPairLib {
    error TallyPair_Full();

    uint256 private constant HALF = 128;
    uint256 private constant VOTERS = 96;

    /// @notice Adds one ballot's choices on both entries.
    /// @param two Four bits: a {Choice} for the even entry, then one for the odd.
    /// @dev Weights cannot overflow, since together they are at most the supply; a voters' field that would is refused.
    function count(TallyPair self, uint256 two, uint256 weight) internal pure returns (TallyPair) {
        uint256 word = TallyPair.unwrap(self);
        word = _count(word, two & 3, weight, 0);
        word = _count(word, two >> 2, weight, HALF);
        return TallyPair.wrap(word);
    }

    /// @notice One entry's tally.
    function half(TallyPair self, uint256 entry) internal pure returns (Tally memory) {
        uint256 word = TallyPair.unwrap(self) >> ((entry & 1) * HALF);
        return
            Tally({
                forWeight: uint32(word),
                againstWeight: uint32(word >> 32),
                abstainWeight: uint32(word >> 64),
                forVoters: uint16(word >> VOTERS),
                againstVoters: uint16(word >> (VOTERS + 16))
            });
    }

    /// @notice Weight that took part in one entry: for, against and abstaining.
    function takingPart(TallyPair self, uint256 entry) internal pure returns (uint256) {
        uint256 word = TallyPair.unwrap(self) >> ((entry & 1) * HALF);
        return uint256(uint32(word)) + uint32(word >> 32) + uint32(word >> 64);
    }

    /// @dev `choice` 1 for, 2 against, 3 abstain: their weights stand in that order, and so do the first two's voters.
    function _count(uint256 word, uint256 choice, uint256 weight, uint256 shift) private pure returns (uint256) {
        if (choice == 0) return word;
        unchecked {
            uint256 place = choice - 1;
            word += weight << (shift + 32 * place);
            if (place == 2) return word;
            uint256 voters = shift + VOTERS + 16 * place;
            if (uint16(word >> voters) == type(uint16).max) revert TallyPair_Full();
            return word + (1 << voters);
        }
    }
}
