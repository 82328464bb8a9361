export const LIBRARY = "EngineCoverage";
export const LIBRARY_FILE = "engine-coverage.sol";

/**
 * What markers call. Hardhat's chain hears a call to this address and says which numbers it was given; the address is
 * that of the edr package's own `coverage.sol`. Pure functions may call it because the function type is cast; `told`
 * passes a condition on, and says how it came out.
 */
export const librarySource = `// SPDX-License-Identifier: MIT
pragma solidity >=0.8.0;
library ${LIBRARY} {
  function hit(uint256 marker) internal pure { _pure(_tell)(marker); }
  function told(bool outcome, uint256 marker) internal pure returns (bool) {
    hit(outcome ? marker : marker + 1);
    return outcome;
  }
  function _tell(uint256 marker) private view {
    assembly ("memory-safe") {
      let place := mload(0x40)
      mstore(place, marker)
      pop(staticcall(gas(), 0xc0bEc0BEc0BeC0bEC0beC0bEC0bEC0beC0beC0BE, place, 32, 0, 0))
    }
  }
  function _pure(function(uint256) view told_) private pure returns (function(uint256) pure asPure) {
    assembly { asPure := told_ }
  }
}
`;
