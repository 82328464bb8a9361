// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Points: the weights of the leaderboard
/// @notice Points are stored nowhere. Governance publishes weights by event; whoever folds the logs with the published
/// formula gets the same list.
interface IPoints {
    /// @notice A policy in force from this block on.
    /// @param weights Points for each {PointsEvent}, in its order.
    event PointsPolicySet(uint16 indexed version, uint16[] weights, bytes32 documentHash);

    error Points_WrongLength(uint256 length, uint256 expected);
    error Points_DocumentMissing();

    /// @notice Publishes the next policy; the document holds its formula. Restricted to governance (parameters).
    function setPolicy(uint16[] calldata weights, bytes32 documentHash) external;

    /// @notice The policy in force: version (0 if none), weights and document.
    function policy() external view returns (uint16 version, uint16[] memory weights, bytes32 documentHash);
}
