// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {MemberId} from "../members/MemberTypes.sol";
import {CreditShare} from "./IdeaTypes.sol";

/// @notice Up to five credit shares in one word: 48 bits each (member number, then basis points), the first lowest.
/// An empty word means that the author has everything.
type Credits is uint256;

/// @title Packing of credit shares
library CreditsLib {
    uint256 internal constant LIMIT = 5;
    uint256 private constant WIDTH = 48;

    function pack(CreditShare[] calldata shares) internal pure returns (Credits) {
        uint256 word;
        for (uint256 i = 0; i < shares.length; ++i) {
            uint256 share = (uint256(MemberId.unwrap(shares[i].memberId)) << 16) | shares[i].shareBps;
            word |= share << (i * WIDTH);
        }
        return Credits.wrap(word);
    }

    function unpack(Credits credits) internal pure returns (CreditShare[] memory shares) {
        uint256 word = Credits.unwrap(credits);
        uint256 count;
        while (count < LIMIT && (word >> (count * WIDTH)) != 0) ++count;
        shares = new CreditShare[](count);
        for (uint256 i = 0; i < count; ++i) {
            uint256 share = word >> (i * WIDTH);
            shares[i] = CreditShare(MemberId.wrap(uint32(share >> 16)), uint16(share));
        }
    }
}
