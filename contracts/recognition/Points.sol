// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Module} from "../governance/Module.sol";
import {IPoints} from "./IPoints.sol";
import {PointsEvent} from "./RecognitionTypes.sol";

/// @title The leaderboard's weights: see {IPoints}
contract Points is IPoints, Module {
    uint256 private constant EVENTS = uint256(type(PointsEvent).max) + 1;

    uint16 private _version;
    bytes32 private _documentHash;
    uint16[] private _weights;

    constructor(
        address authority,
        address forwarder,
        uint16[] memory weights,
        bytes32 documentHash
    ) Module(authority, forwarder) {
        _setPolicy(weights, documentHash);
    }

    /// @inheritdoc IPoints
    function setPolicy(uint16[] calldata weights, bytes32 documentHash) external restricted {
        _setPolicy(weights, documentHash);
    }

    /// @inheritdoc IPoints
    function policy() external view returns (uint16 version, uint16[] memory weights, bytes32 documentHash) {
        return (_version, _weights, _documentHash);
    }

    function _setPolicy(uint16[] memory weights, bytes32 documentHash) private {
        if (weights.length != EVENTS) revert Points_WrongLength(weights.length, EVENTS);
        if (documentHash == 0) revert Points_DocumentMissing();
        uint16 version = ++_version;
        _weights = weights;
        _documentHash = documentHash;
        emit PointsPolicySet(version, weights, documentHash);
    }
}
