// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice What the test runner's machine does on request.
interface Vm {
    struct Log {
        bytes32[] topics;
        bytes data;
        address emitter;
    }

    function recordLogs() external;

    function getRecordedLogs() external returns (Log[] memory);

    function warp(uint256 timestamp) external;

    function prank(address sender) external;

    function addr(uint256 key) external pure returns (address);

    function sign(uint256 key, bytes32 digest) external pure returns (uint8 v, bytes32 r, bytes32 s);

    function assume(bool condition) external pure;

    function expectRevert(bytes calldata data) external;

    function expectRevert(bytes4 selector) external;

    function setEnv(string calldata name, string calldata value) external;

    function envOr(string calldata name, uint256 otherwise) external view returns (uint256);

    function toString(uint256 value) external pure returns (string memory);
}

/// @notice Functions of a contract, as the runner asks for them.
struct FuzzSelector {
    address addr;
    bytes4[] selectors;
}

Vm constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

error Unequal(string what, uint256 got, uint256 wanted);
error Untrue(string what);

/// @notice Fails the test unless both are the same.
function equal(uint256 got, uint256 wanted, string memory what) pure {
    if (got != wanted) revert Unequal(what, got, wanted);
}

/// @notice Fails the test unless it is so.
function check(bool isSo, string memory what) pure {
    if (!isSo) revert Untrue(what);
}

/// @notice A value within bounds that keeps every outcome of the random one possible.
function within(uint256 random, uint256 least, uint256 most) pure returns (uint256) {
    return random >= least && random <= most ? random : least + (random % (most - least + 1));
}
