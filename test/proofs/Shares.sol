// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

uint256 constant WHOLE_BPS = 10_000;

/// @notice The rules of a round's cap and quorum with the packed fields as parameters.
library Shares {
    /// @custom:lifted contracts/voting/Terms.sol cap supply(self)=supply
    function cap(uint32 supply, uint256 bps) internal pure returns (uint256) {
        unchecked {
            return (supply * bps + WHOLE_BPS - 1) / WHOLE_BPS;
        }
    }

    /// @custom:lifted contracts/voting/Terms.sol quorum supply(self)=supply
    function quorum(uint32 supply, uint256 bps) internal pure returns (uint256) {
        return Math.max(1, Math.ceilDiv(supply * bps, WHOLE_BPS));
    }
}

/// @notice The cap is the least whole number of tokens that is at least its share of the supply.
/// @custom:proves Terms.cap
contract CapProof {
    function capIsTheShareRoundedUp(uint32 supply, uint16 bps) external pure {
        require(bps >= 1 && bps <= WHOLE_BPS);
        uint256 cap = Shares.cap(supply, bps);
        assert(cap * WHOLE_BPS >= supply * uint256(bps));
        assert(cap == 0 || (cap - 1) * WHOLE_BPS < supply * uint256(bps));
        assert(cap <= supply);
        assert(supply == 0 || cap >= 1);
    }
}

/// @notice The quorum is its share of the supply, rounded up, but never nothing.
/// @custom:proves Terms.quorum
contract QuorumProof {
    function quorumIsTheShareRoundedUpAndAtLeastOne(uint32 supply, uint16 bps) external pure {
        require(bps >= 100 && bps <= WHOLE_BPS);
        uint256 quorum = Shares.quorum(supply, bps);
        assert(quorum * WHOLE_BPS >= supply * uint256(bps));
        assert(quorum == 1 || (quorum - 1) * WHOLE_BPS < supply * uint256(bps));
        assert(quorum >= 1);
        assert(supply == 0 || quorum <= supply);
    }
}
