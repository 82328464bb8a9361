// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IdeaId} from "./IdeaTypes.sol";

/// @title The audit digest: a hash chain over all decisions on one idea
library AuditDigest {
    /// @notice Head after one more entry.
    /// @param previous Head before it, 0 for the first.
    /// @param seq Number of entries before it.
    /// @param module Contract that decided.
    /// @param kind Short ASCII string: what was decided.
    /// @param dataHash keccak-256 of the decision's data.
    function next(
        bytes32 previous,
        IdeaId ideaId,
        uint16 seq,
        address module,
        bytes32 kind,
        bytes32 dataHash
    ) internal view returns (bytes32) {
        return keccak256(abi.encode(previous, ideaId, seq, module, kind, dataHash, block.timestamp));
    }
}
