// Generated from contracts/budgets/Teams.sol/Teams.json by `npm run generate`. Do not edit.
export const teamsAbi = [
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "authority",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "forwarder",
        "type": "address"
      },
      {
        "internalType": "contract IMembers",
        "name": "members_",
        "type": "address"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "constructor"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "authority",
        "type": "address"
      }
    ],
    "name": "AccessManagedInvalidAuthority",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "caller",
        "type": "address"
      },
      {
        "internalType": "uint32",
        "name": "delay",
        "type": "uint32"
      }
    ],
    "name": "AccessManagedRequiredDelay",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "caller",
        "type": "address"
      }
    ],
    "name": "AccessManagedUnauthorized",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "Pausable_NotPaused",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "until",
        "type": "uint256"
      }
    ],
    "name": "Pausable_Paused",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "duration",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "limit",
        "type": "uint256"
      }
    ],
    "name": "Pausable_TooLong",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "notBefore",
        "type": "uint256"
      }
    ],
    "name": "Pausable_TooSoon",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      }
    ],
    "name": "People_AgentRefused",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      },
      {
        "internalType": "enum Status",
        "name": "status",
        "type": "uint8"
      }
    ],
    "name": "People_NotActive",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "TeamId",
        "name": "teamId",
        "type": "uint32"
      },
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      },
      {
        "internalType": "MemberId",
        "name": "actorId",
        "type": "uint32"
      }
    ],
    "name": "Teams_AlreadyEndorsed",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "TeamId",
        "name": "teamId",
        "type": "uint32"
      },
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      }
    ],
    "name": "Teams_AlreadyIn",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "TeamId",
        "name": "teamId",
        "type": "uint32"
      },
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      }
    ],
    "name": "Teams_AlreadySeated",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "Teams_CharterMissing",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "TeamId",
        "name": "teamId",
        "type": "uint32"
      },
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      }
    ],
    "name": "Teams_NoSeat",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "TeamId",
        "name": "teamId",
        "type": "uint32"
      },
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      }
    ],
    "name": "Teams_NotIn",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "TeamId",
        "name": "teamId",
        "type": "uint32"
      },
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      }
    ],
    "name": "Teams_NotInvited",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "TeamId",
        "name": "teamId",
        "type": "uint32"
      },
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      }
    ],
    "name": "Teams_OwnSeat",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "TeamId",
        "name": "teamId",
        "type": "uint32"
      },
      {
        "internalType": "uint256",
        "name": "limit",
        "type": "uint256"
      }
    ],
    "name": "Teams_SeatsFull",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "TeamId",
        "name": "teamId",
        "type": "uint32"
      },
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      }
    ],
    "name": "Teams_StillActive",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "TeamId",
        "name": "teamId",
        "type": "uint32"
      }
    ],
    "name": "Teams_Unknown",
    "type": "error"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": false,
        "internalType": "address",
        "name": "authority",
        "type": "address"
      }
    ],
    "name": "AuthorityUpdated",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "TeamId",
        "name": "teamId",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "charterHash",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "MemberId",
        "name": "actorId",
        "type": "uint32"
      }
    ],
    "name": "CharterChanged",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": false,
        "internalType": "uint40",
        "name": "until",
        "type": "uint40"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "by",
        "type": "address"
      }
    ],
    "name": "Paused",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": false,
        "internalType": "address",
        "name": "by",
        "type": "address"
      }
    ],
    "name": "Resumed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "TeamId",
        "name": "teamId",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "bool",
        "name": "give",
        "type": "bool"
      },
      {
        "indexed": false,
        "internalType": "uint16",
        "name": "endorsements",
        "type": "uint16"
      },
      {
        "indexed": false,
        "internalType": "MemberId",
        "name": "actorId",
        "type": "uint32"
      }
    ],
    "name": "SeatEndorsed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "TeamId",
        "name": "teamId",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "place",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "seats",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "epoch",
        "type": "uint32"
      }
    ],
    "name": "SeatGiven",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "TeamId",
        "name": "teamId",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "place",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "seats",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "epoch",
        "type": "uint32"
      }
    ],
    "name": "SeatTaken",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "TeamId",
        "name": "teamId",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "MemberId",
        "name": "founderId",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "charterHash",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "ChallengeId",
        "name": "challengeId",
        "type": "uint32"
      }
    ],
    "name": "TeamFormed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "TeamId",
        "name": "teamId",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "MemberId",
        "name": "actorId",
        "type": "uint32"
      }
    ],
    "name": "TeamInvited",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "TeamId",
        "name": "teamId",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "people",
        "type": "uint32"
      }
    ],
    "name": "TeamJoined",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "TeamId",
        "name": "teamId",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "people",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "MemberId",
        "name": "actorId",
        "type": "uint32"
      }
    ],
    "name": "TeamLeft",
    "type": "event"
  },
  {
    "inputs": [],
    "name": "authority",
    "outputs": [
      {
        "internalType": "address",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "TeamId",
        "name": "teamId",
        "type": "uint32"
      },
      {
        "internalType": "bytes32",
        "name": "charterHash",
        "type": "bytes32"
      }
    ],
    "name": "changeCharter",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "TeamId",
        "name": "teamId",
        "type": "uint32"
      },
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      },
      {
        "internalType": "bool",
        "name": "give",
        "type": "bool"
      }
    ],
    "name": "endorseSeat",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "charterHash",
        "type": "bytes32"
      },
      {
        "internalType": "ChallengeId",
        "name": "challengeId",
        "type": "uint32"
      }
    ],
    "name": "formTeam",
    "outputs": [
      {
        "internalType": "TeamId",
        "name": "teamId",
        "type": "uint32"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "TeamId",
        "name": "teamId",
        "type": "uint32"
      },
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      }
    ],
    "name": "inviteToTeam",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "isConsumingScheduledOp",
    "outputs": [
      {
        "internalType": "bytes4",
        "name": "",
        "type": "bytes4"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "TeamId",
        "name": "teamId",
        "type": "uint32"
      },
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      }
    ],
    "name": "isInTeam",
    "outputs": [
      {
        "internalType": "bool",
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "forwarder",
        "type": "address"
      }
    ],
    "name": "isTrustedForwarder",
    "outputs": [
      {
        "internalType": "bool",
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "TeamId",
        "name": "teamId",
        "type": "uint32"
      }
    ],
    "name": "joinTeam",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "TeamId",
        "name": "teamId",
        "type": "uint32"
      }
    ],
    "name": "leaveTeam",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "members",
    "outputs": [
      {
        "internalType": "contract IMembers",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint32",
        "name": "durationSeconds",
        "type": "uint32"
      }
    ],
    "name": "pauseFor",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "pausedUntil",
    "outputs": [
      {
        "internalType": "uint40",
        "name": "",
        "type": "uint40"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "TeamId",
        "name": "teamId",
        "type": "uint32"
      },
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      }
    ],
    "name": "placeOf",
    "outputs": [
      {
        "internalType": "uint8",
        "name": "",
        "type": "uint8"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "resume",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "TeamId",
        "name": "teamId",
        "type": "uint32"
      },
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      }
    ],
    "name": "seatByGovernance",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "TeamId",
        "name": "teamId",
        "type": "uint32"
      }
    ],
    "name": "seatMaskOf",
    "outputs": [
      {
        "internalType": "uint8",
        "name": "seats",
        "type": "uint8"
      },
      {
        "internalType": "uint16",
        "name": "mask",
        "type": "uint16"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "TeamId",
        "name": "teamId",
        "type": "uint32"
      }
    ],
    "name": "seatsEpochOf",
    "outputs": [
      {
        "internalType": "uint32",
        "name": "",
        "type": "uint32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "TeamId",
        "name": "teamId",
        "type": "uint32"
      }
    ],
    "name": "seatsOf",
    "outputs": [
      {
        "internalType": "MemberId[15]",
        "name": "",
        "type": "uint32[15]"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "newAuthority",
        "type": "address"
      }
    ],
    "name": "setAuthority",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "teamCount",
    "outputs": [
      {
        "internalType": "uint32",
        "name": "",
        "type": "uint32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "TeamId",
        "name": "teamId",
        "type": "uint32"
      }
    ],
    "name": "teamExists",
    "outputs": [
      {
        "internalType": "bool",
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "trustedForwarder",
    "outputs": [
      {
        "internalType": "address",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "TeamId",
        "name": "teamId",
        "type": "uint32"
      },
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      }
    ],
    "name": "vacate",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  }
] as const;
