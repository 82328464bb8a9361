// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {IERC5267} from "@openzeppelin/contracts/interfaces/IERC5267.sol";
import {ERC2771Forwarder} from "@openzeppelin/contracts/metatx/ERC2771Forwarder.sol";
import {Roles} from "../../contracts/governance/Roles.sol";
import {IIdeas} from "../../contracts/ideas/IIdeas.sol";
import {Ideas} from "../../contracts/ideas/Ideas.sol";
import {Members} from "../../contracts/members/Members.sol";
import {equal, Vm, vm} from "../support/Cheats.sol";
import {Counters} from "./Counters.sol";

/// @notice The engine's core, with this contract as its admin and in every role, and people whose keys it knows. Each
/// campaign adds the modules it is about.
/// @dev Every action says beforehand whether the model allows it. If the engine disagrees, either way, the campaign
/// fails: a permitted call that reverts, or a forbidden one that goes through.
abstract contract World is Counters {
    error Disagreement(string action, bool allowed, bytes answer);

    AccessManager internal manager;
    address internal forwarder;
    Members internal members;
    Ideas internal ideas;

    /// @dev Stage changes that the last action's events told of, and those that the model made of it.
    uint256 internal stageEvents;
    uint256 internal stageMoves;
    bytes internal lastAnswer;

    constructor() {
        vm.warp(1_800_000_000);
        manager = new AccessManager(address(this));
        forwarder = address(new ERC2771Forwarder("Innovation Engine Forwarder"));
        members = new Members(address(manager), forwarder);
        ideas = new Ideas(address(manager), forwarder, members);
        _appoint();
    }

    /// @dev What stands in no list is the admin's, who is this contract.
    function _appoint() private {
        bytes4[] memory byModules = new bytes4[](2);
        (byModules[0], byModules[1]) = (IIdeas.transition.selector, IIdeas.record.selector);
        manager.setTargetFunctionRole(address(ideas), byModules, Roles.MODULE);
        manager.grantRole(Roles.MODULE, address(this), 0);
        manager.grantRole(Roles.CURATOR, address(this), 0);
    }

    /// @notice Calls as `sender`, expects what the model expects, and counts what went through.
    function _act(
        string memory action,
        bool allowed,
        address sender,
        address target,
        bytes memory data
    ) internal returns (bool done) {
        checkStageEvents();
        vm.recordLogs();
        if (sender != address(this)) vm.prank(sender);
        (done, lastAnswer) = target.call(data);
        if (done != allowed) revert Disagreement(action, allowed, lastAnswer);
        (stageEvents, stageMoves) = (0, 0);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        // The recorder keeps what a reverted call had emitted.
        if (!done) return false;
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].topics[0] == IIdeas.StageChanged.selector) ++stageEvents;
            else _heard(logs[i]);
        }
        _count(action);
    }

    /// @dev For campaigns that fold events of their modules.
    function _heard(Vm.Log memory log) internal virtual {}

    /// @notice The last action told of each stage change by one event, and of no other.
    function checkStageEvents() public view {
        equal(stageEvents, stageMoves, "I5: one event for each change");
    }

    /// @dev What a person signs, as EIP-712 has it, for a contract with a domain of its own.
    function _sign(uint256 key, IERC5267 verifier, bytes32 structHash) internal view returns (bytes memory) {
        (, string memory name, string memory version, uint256 chainId, address place, , ) = verifier.eip712Domain();
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256(bytes(name)),
                keccak256(bytes(version)),
                chainId,
                place
            )
        );
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, keccak256(abi.encodePacked(hex"1901", domain, structHash)));
        return abi.encodePacked(r, s, v);
    }
}
