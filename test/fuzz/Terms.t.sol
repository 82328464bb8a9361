// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Round, RoundRules} from "../../contracts/voting/RoundTypes.sol";
import {Terms, TermsLib} from "../../contracts/voting/Terms.sol";
import {check, equal, vm, within} from "../support/Cheats.sol";

/// @notice A round's terms keep every field apart from its neighbours.
contract TermsTest {
    function testFuzz_openKeepsEveryRule(RoundRules memory rules, uint8 entries, uint40 now_) public {
        vm.warp(now_);
        _agree(TermsLib.open(rules, entries).unpack(), _expected(rules, entries, now_));
    }

    function testFuzz_changesTouchOnlyTheirField(
        RoundRules memory rules,
        uint8 entries,
        uint32 now_,
        uint32 supply,
        uint8 settled
    ) public {
        vm.warp(now_);
        Round memory expected = _expected(rules, entries, now_);
        Terms terms = TermsLib.open(rules, entries).withSupply(supply);
        expected.supply = supply;
        _agree(terms.unpack(), expected);
        terms = terms.extend();
        expected.extended = true;
        expected.closesAt += rules.extensionSeconds;
        _agree(terms.unpack(), expected);
        terms = terms.withSettled(settled);
        expected.settled = settled;
        _agree(terms.unpack(), expected);
        terms = terms.withSettled(entries);
        expected.settled = entries;
        _agree(terms.unpack(), expected);
    }

    function testFuzz_isLateOnlyWithinTheWindow(RoundRules memory rules, uint32 opened, uint32 later) public {
        vm.warp(opened);
        Terms terms = TermsLib.open(rules, 1);
        uint256 moment = uint256(opened) + later;
        vm.warp(moment);
        uint256 closesAt = uint256(opened) + rules.delaySeconds + rules.durationSeconds;
        check(terms.isLate() == (moment + rules.lateWindowSeconds > closesAt), "late");
        check(!terms.extend().isLate(), "extended once is late no more");
    }

    function _expected(RoundRules memory rules, uint8 entries, uint256 now_) private pure returns (Round memory) {
        uint256 snapshot = now_ + rules.delaySeconds;
        return
            Round({
                snapshot: uint40(snapshot),
                closesAt: uint40(snapshot + rules.durationSeconds),
                supply: 0,
                entries: entries,
                settled: 0,
                quorumBps: rules.quorumBps,
                approvalBps: rules.approvalBps,
                capBps: rules.capBps,
                lateWindowSeconds: rules.lateWindowSeconds,
                extensionSeconds: rules.extensionSeconds,
                memberMajority: rules.memberMajority,
                extended: false,
                revisitHours: rules.revisitHours
            });
    }

    function _agree(Round memory got, Round memory wanted) private pure {
        check(keccak256(abi.encode(got)) == keccak256(abi.encode(wanted)), "terms");
    }
}
