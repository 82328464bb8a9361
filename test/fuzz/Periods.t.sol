// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ReportId} from "../../contracts/outcomes/OutcomeTypes.sol";
import {Period, Periods} from "../../contracts/outcomes/Periods.sol";
import {check, equal} from "../support/Cheats.sol";

/// @notice No second is ever covered twice, and a freed one can be covered again: days in a map as the model.
contract PeriodsTest {
    struct Wish {
        uint8 from;
        uint8 length;
        bool frees;
        uint8 which;
    }

    uint256 private constant DAYS = 80;

    Period[] private _periods;

    function testFuzz_periodsNeverOverlap(Wish[24] calldata wishes) public {
        uint256[DAYS] memory owner;
        for (uint256 i = 0; i < wishes.length; ++i) {
            if (wishes[i].frees && _periods.length != 0) _free(owner, wishes[i].which);
            else _cover(owner, uint32(i + 1), wishes[i]);
        }
        uint256 covered;
        for (uint256 i = 0; i < _periods.length; ++i) covered += _periods[i].to - _periods[i].from;
        uint256 owned;
        for (uint256 day = 0; day < DAYS; ++day) if (owner[day] != 0) ++owned;
        equal(covered, owned, "covered");
    }

    function _cover(uint256[DAYS] memory owner, uint32 reportId, Wish calldata wish) private {
        uint40 from = wish.from % 64 + 1;
        uint40 to = from + 1 + wish.length % 8;
        bool taken;
        for (uint256 day = from; day < to; ++day) taken = taken || owner[day] != 0;
        uint40 until = Periods.overlappedUntil(_periods, from, to);
        check((until != 0) == taken, "overlap");
        if (taken) {
            check(owner[until - 1] != 0 && until > from, "where it ends");
            return;
        }
        _periods.push(Period(from, to, ReportId.wrap(reportId)));
        for (uint256 day = from; day < to; ++day) owner[day] = reportId;
    }

    function _free(uint256[DAYS] memory owner, uint8 which) private {
        uint256 count = _periods.length;
        Period memory period = _periods[which % count];
        Periods.free(_periods, period.reportId);
        equal(_periods.length, count - 1, "one less");
        for (uint256 day = period.from; day < period.to; ++day) {
            equal(owner[day], ReportId.unwrap(period.reportId), "owner");
            owner[day] = 0;
        }
    }
}
