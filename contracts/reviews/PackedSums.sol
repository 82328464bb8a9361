// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Card} from "./Card.sol";
import {Sums} from "./ReviewTypes.sol";

/// @notice {Sums} in one word, 64 bits each: weight lowest, then feasibility, impact and alignment.
type PackedSums is uint256;

using PackedSumsLib for PackedSums global;

/// @title Adding scorecards up, four sums at a time
/// @dev No sum spills into the next: 32 scorecards of at most 15,000 × 5 need 22 bits of 64.
library PackedSumsLib {
    function plus(PackedSums self, Card card) internal pure returns (PackedSums) {
        return PackedSums.wrap(PackedSums.unwrap(self) + _termsOf(card));
    }

    function minus(PackedSums self, Card card) internal pure returns (PackedSums) {
        return PackedSums.wrap(PackedSums.unwrap(self) - _termsOf(card));
    }

    function unpack(PackedSums self) internal pure returns (Sums memory) {
        uint256 word = PackedSums.unwrap(self);
        return
            Sums({
                weight: uint64(word),
                feasibility: uint64(word >> 64),
                impact: uint64(word >> 128),
                alignment: uint64(word >> 192)
            });
    }

    /// @dev The weight times (1, feasibility, impact, alignment).
    function _termsOf(Card card) private pure returns (uint256) {
        uint256 factors = 1;
        factors |= uint256(card.feasibility()) << 64;
        factors |= uint256(card.impact()) << 128;
        factors |= uint256(card.alignment()) << 192;
        return factors * card.weightBps();
    }
}
