// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {GovernorTerms} from "../../contracts/governance/GovernorTypes.sol";
import {InnovationGovernor} from "../../contracts/governance/InnovationGovernor.sol";
import {check, equal, vm, within} from "../support/Cheats.sol";

/// @notice A vote token of which only the supply and everyone's votes are known.
contract Supply {
    uint256 public supply;

    constructor(uint256 supply_) {
        supply = supply_;
    }

    function getPastTotalSupply(uint256) external view returns (uint256) {
        return supply;
    }

    function getPastVotes(address, uint256) external view returns (uint256) {
        return supply;
    }
}

/// @notice The governor's arithmetic against a restatement in words.
contract GovernorTest {
    uint256 private constant COOL_DOWN = 30 days;

    function _governor(uint256 supply, GovernorTerms memory terms) private returns (InnovationGovernor) {
        IVotes token = IVotes(address(new Supply(supply)));
        TimelockController timelock = TimelockController(payable(address(this)));
        return new InnovationGovernor(address(1), token, timelock, new address[](0), terms);
    }

    function _sound(GovernorTerms memory terms) private pure {
        terms.votingDelay = uint48(within(terms.votingDelay, 1, 365 days));
        terms.votingPeriod = uint32(within(terms.votingPeriod, 1, 365 days));
        terms.lateExtension = uint48(within(terms.lateExtension, 0, terms.votingPeriod));
        terms.quorumBps = uint16(within(terms.quorumBps, 0, 10_000));
        terms.proposalThreshold = 1;
    }

    /// @dev The least whole number of tokens that is at least the share and the floor, or else all there are.
    function testFuzz_quorumIsTheShareRoundedUpOrTheFloor(GovernorTerms memory terms, uint32 supply) public {
        _sound(terms);
        uint256 quorum = _governor(supply, terms).quorum(1);
        check(quorum <= supply, "a quorum can be reached");
        check(quorum * 10_000 >= uint256(supply) * terms.quorumBps, "the share takes part");
        check(quorum >= terms.minimumQuorum || quorum == supply, "the floor holds");
        if (quorum == 0) return;
        uint256 less = quorum - 1;
        bool wouldDo = less * 10_000 >= uint256(supply) * terms.quorumBps;
        bool floorHolds = less >= terms.minimumQuorum;
        check(!wouldDo || !floorHolds, "one token less would not do");
    }

    /// @dev Small numbers, so that share and floor meet often.
    function testFuzz_quorumOfFewTokens(GovernorTerms memory terms, uint8 supply, uint8 floor) public {
        terms.minimumQuorum = floor % 20;
        terms.quorumBps = uint16((uint256(terms.quorumBps) % 5) * 2_500);
        testFuzz_quorumIsTheShareRoundedUpOrTheFloor(terms, supply % 20);
    }

    /// @dev The same calls are free up to the snapshot, shut from the next second on, and free again thirty days after
    /// the last moment of the vote.
    function testFuzz_coolDown(GovernorTerms memory terms, uint40 second_) public {
        _sound(terms);
        InnovationGovernor governor = _governor(100, terms);
        uint256 start = block.timestamp;
        uint256 snapshot = start + terms.votingDelay;
        uint256 until = snapshot + terms.votingPeriod + terms.lateExtension + COOL_DOWN;
        _propose(governor, address(0xa), "first");
        uint256 moment = within(second_, start, until + 1);
        vm.warp(moment);
        (uint48 opensAt, uint48 shutUntil) = governor.hearingOf(_callsHash(governor));
        bool running = moment < until;
        equal(opensAt, running ? snapshot : 0, "opensAt");
        equal(shutUntil, running ? until : 0, "until");
        bool accepted = _propose(governor, address(0xb), "second");
        check(accepted == (moment <= snapshot || moment >= until), "copies before the vote, or after the cool-down");
    }

    function _calls(
        InnovationGovernor governor
    ) private pure returns (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) {
        (targets, values, calldatas) = (new address[](1), new uint256[](1), new bytes[](1));
        targets[0] = address(governor);
        calldatas[0] = abi.encodeCall(governor.setVotingDelay, (1));
    }

    function _callsHash(InnovationGovernor governor) private pure returns (uint256) {
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) = _calls(governor);
        return governor.hashProposal(targets, values, calldatas, 0);
    }

    function _propose(
        InnovationGovernor governor,
        address proposer,
        string memory words
    ) private returns (bool accepted) {
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) = _calls(governor);
        vm.prank(proposer);
        try governor.propose(targets, values, calldatas, words) {
            accepted = true;
        } catch {}
    }
}
