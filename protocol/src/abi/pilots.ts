// Generated from contracts/pilots/Pilots.sol/Pilots.json by `npm run generate`. Do not edit.
export const pilotsAbi = [
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
      },
      {
        "internalType": "contract IIdeas",
        "name": "ideas_",
        "type": "address"
      },
      {
        "internalType": "contract IOffices",
        "name": "offices_",
        "type": "address"
      },
      {
        "internalType": "contract ITeams",
        "name": "teams_",
        "type": "address"
      },
      {
        "internalType": "contract ITreasury",
        "name": "treasury_",
        "type": "address"
      },
      {
        "internalType": "contract IFlags",
        "name": "flags_",
        "type": "address"
      },
      {
        "internalType": "uint32",
        "name": "challengeSeconds_",
        "type": "uint32"
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
        "internalType": "uint256",
        "name": "place",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "dueAt",
        "type": "uint256"
      }
    ],
    "name": "Pilots_BadMilestone",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "milestones",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "budget",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "endsAt",
        "type": "uint256"
      }
    ],
    "name": "Pilots_BadPlan",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint16",
        "name": "qualityBps",
        "type": "uint16"
      }
    ],
    "name": "Pilots_BadQuality",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "measureSeconds",
        "type": "uint256"
      }
    ],
    "name": "Pilots_BadTarget",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "Pilots_DocumentMissing",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "Pilots_EvidenceMissing",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "IdeaId",
        "name": "ideaId",
        "type": "uint32"
      },
      {
        "internalType": "uint256",
        "name": "openFlags",
        "type": "uint256"
      }
    ],
    "name": "Pilots_Flagged",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "IdeaId",
        "name": "ideaId",
        "type": "uint32"
      }
    ],
    "name": "Pilots_IdeaNotReady",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      },
      {
        "internalType": "uint8",
        "name": "place",
        "type": "uint8"
      }
    ],
    "name": "Pilots_NotAwaited",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      },
      {
        "internalType": "uint8",
        "name": "place",
        "type": "uint8"
      }
    ],
    "name": "Pilots_NotContestable",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      },
      {
        "internalType": "uint256",
        "name": "balance",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "budget",
        "type": "uint256"
      }
    ],
    "name": "Pilots_NotFunded",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      },
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      }
    ],
    "name": "Pilots_NotIndependent",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      },
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      }
    ],
    "name": "Pilots_NotLead",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      },
      {
        "internalType": "uint8",
        "name": "place",
        "type": "uint8"
      }
    ],
    "name": "Pilots_NotReleasable",
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
    "name": "Pilots_NotVerifier",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      },
      {
        "internalType": "uint8",
        "name": "place",
        "type": "uint8"
      }
    ],
    "name": "Pilots_NothingToJudge",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      },
      {
        "internalType": "uint256",
        "name": "reserved",
        "type": "uint256"
      }
    ],
    "name": "Pilots_NothingToReturn",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      },
      {
        "internalType": "uint8",
        "name": "place",
        "type": "uint8"
      },
      {
        "internalType": "bytes32",
        "name": "submitted",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "judged",
        "type": "bytes32"
      }
    ],
    "name": "Pilots_OtherEvidence",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      },
      {
        "internalType": "uint8",
        "name": "place",
        "type": "uint8"
      },
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      }
    ],
    "name": "Pilots_OwnContest",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "Pilots_ReasonMissing",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      }
    ],
    "name": "Pilots_ResultAccepted",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "Pilots_RevisitMissing",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      },
      {
        "internalType": "uint8",
        "name": "place",
        "type": "uint8"
      },
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      }
    ],
    "name": "Pilots_SameVerifier",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      },
      {
        "internalType": "uint256",
        "name": "until",
        "type": "uint256"
      }
    ],
    "name": "Pilots_StillRunning",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      },
      {
        "internalType": "uint256",
        "name": "endsAt",
        "type": "uint256"
      }
    ],
    "name": "Pilots_TooLate",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      }
    ],
    "name": "Pilots_Unknown",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      },
      {
        "internalType": "uint8",
        "name": "place",
        "type": "uint8"
      }
    ],
    "name": "Pilots_UnknownPlace",
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
    "name": "Pilots_UnknownTeam",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "IdeaId",
        "name": "ideaId",
        "type": "uint32"
      },
      {
        "internalType": "uint16",
        "name": "planned",
        "type": "uint16"
      },
      {
        "internalType": "uint16",
        "name": "current",
        "type": "uint16"
      }
    ],
    "name": "Pilots_VersionChanged",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      },
      {
        "internalType": "uint8",
        "name": "place",
        "type": "uint8"
      },
      {
        "internalType": "uint256",
        "name": "until",
        "type": "uint256"
      }
    ],
    "name": "Pilots_WindowOpen",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      },
      {
        "internalType": "enum PilotState",
        "name": "state",
        "type": "uint8"
      }
    ],
    "name": "Pilots_WrongState",
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
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "uint8",
        "name": "place",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "evidenceHash",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "int128",
        "name": "actual",
        "type": "int128"
      },
      {
        "indexed": false,
        "internalType": "MemberId",
        "name": "actorId",
        "type": "uint32"
      }
    ],
    "name": "EvidenceSubmitted",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "uint8",
        "name": "place",
        "type": "uint8"
      },
      {
        "indexed": true,
        "internalType": "MemberId",
        "name": "payeeId",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "account",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint128",
        "name": "amount",
        "type": "uint128"
      },
      {
        "indexed": false,
        "internalType": "uint128",
        "name": "paid",
        "type": "uint128"
      }
    ],
    "name": "MilestonePaid",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "IdeaId",
        "name": "ideaId",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "enum PilotState",
        "name": "state",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "int128",
        "name": "actual",
        "type": "int128"
      },
      {
        "indexed": false,
        "internalType": "uint128",
        "name": "paid",
        "type": "uint128"
      },
      {
        "indexed": false,
        "internalType": "uint128",
        "name": "returned",
        "type": "uint128"
      },
      {
        "indexed": false,
        "internalType": "uint128",
        "name": "reserved",
        "type": "uint128"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "reasonHash",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "MemberId",
        "name": "actorId",
        "type": "uint32"
      }
    ],
    "name": "PilotEnded",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "IdeaId",
        "name": "ideaId",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "TeamId",
        "name": "teamId",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "MemberId",
        "name": "leadId",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "MemberId",
        "name": "payeeId",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint16",
        "name": "version",
        "type": "uint16"
      },
      {
        "indexed": false,
        "internalType": "uint40",
        "name": "endsAt",
        "type": "uint40"
      },
      {
        "indexed": false,
        "internalType": "bool",
        "name": "stopIfMissed",
        "type": "bool"
      },
      {
        "indexed": false,
        "internalType": "uint16",
        "name": "revisitHours",
        "type": "uint16"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "documentHash",
        "type": "bytes32"
      },
      {
        "components": [
          {
            "internalType": "enum Comparison",
            "name": "comparison",
            "type": "uint8"
          },
          {
            "internalType": "int128",
            "name": "value",
            "type": "int128"
          },
          {
            "internalType": "uint40",
            "name": "measureSeconds",
            "type": "uint40"
          }
        ],
        "indexed": false,
        "internalType": "struct Target",
        "name": "target",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "uint128",
            "name": "amount",
            "type": "uint128"
          },
          {
            "internalType": "uint40",
            "name": "dueAt",
            "type": "uint40"
          }
        ],
        "indexed": false,
        "internalType": "struct MilestonePlan[]",
        "name": "milestones",
        "type": "tuple[]"
      },
      {
        "indexed": false,
        "internalType": "uint128",
        "name": "budget",
        "type": "uint128"
      }
    ],
    "name": "PilotPlanned",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "IdeaId",
        "name": "ideaId",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "TeamId",
        "name": "teamId",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint128",
        "name": "budget",
        "type": "uint128"
      }
    ],
    "name": "PilotStarted",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "TeamId",
        "name": "teamId",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint128",
        "name": "returned",
        "type": "uint128"
      },
      {
        "indexed": false,
        "internalType": "uint128",
        "name": "reserved",
        "type": "uint128"
      }
    ],
    "name": "RestReturned",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "uint8",
        "name": "place",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "reasonHash",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "MemberId",
        "name": "actorId",
        "type": "uint32"
      }
    ],
    "name": "VerdictContested",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "uint8",
        "name": "place",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "evidenceHash",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "bool",
        "name": "accepted",
        "type": "bool"
      },
      {
        "indexed": false,
        "internalType": "uint16",
        "name": "qualityBps",
        "type": "uint16"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "reasonHash",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "bool",
        "name": "isFinal",
        "type": "bool"
      },
      {
        "indexed": false,
        "internalType": "MemberId",
        "name": "verifierId",
        "type": "uint32"
      }
    ],
    "name": "VerdictGiven",
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
    "inputs": [],
    "name": "challengeSeconds",
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
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      }
    ],
    "name": "conclude",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      },
      {
        "internalType": "uint8",
        "name": "place",
        "type": "uint8"
      },
      {
        "internalType": "bytes32",
        "name": "reasonHash",
        "type": "bytes32"
      }
    ],
    "name": "contest",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      }
    ],
    "name": "dropPlan",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      }
    ],
    "name": "expire",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "flags",
    "outputs": [
      {
        "internalType": "contract IFlags",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "ideas",
    "outputs": [
      {
        "internalType": "contract IIdeas",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
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
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      },
      {
        "internalType": "uint8",
        "name": "place",
        "type": "uint8"
      },
      {
        "internalType": "bytes32",
        "name": "evidenceHash",
        "type": "bytes32"
      },
      {
        "internalType": "bool",
        "name": "accepted",
        "type": "bool"
      },
      {
        "internalType": "uint16",
        "name": "qualityBps",
        "type": "uint16"
      },
      {
        "internalType": "bytes32",
        "name": "reasonHash",
        "type": "bytes32"
      }
    ],
    "name": "judge",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "IdeaId",
        "name": "ideaId",
        "type": "uint32"
      }
    ],
    "name": "latestPilotOf",
    "outputs": [
      {
        "internalType": "PilotId",
        "name": "",
        "type": "uint32"
      }
    ],
    "stateMutability": "view",
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
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      },
      {
        "internalType": "uint8",
        "name": "place",
        "type": "uint8"
      }
    ],
    "name": "milestoneOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint128",
            "name": "amount",
            "type": "uint128"
          },
          {
            "internalType": "uint40",
            "name": "dueAt",
            "type": "uint40"
          },
          {
            "internalType": "enum EvidenceState",
            "name": "state",
            "type": "uint8"
          },
          {
            "internalType": "uint16",
            "name": "qualityBps",
            "type": "uint16"
          },
          {
            "internalType": "MemberId",
            "name": "verifierId",
            "type": "uint32"
          },
          {
            "internalType": "uint40",
            "name": "judgedAt",
            "type": "uint40"
          },
          {
            "internalType": "bool",
            "name": "contested",
            "type": "bool"
          },
          {
            "internalType": "int128",
            "name": "actual",
            "type": "int128"
          },
          {
            "internalType": "bytes32",
            "name": "evidenceHash",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Milestone",
        "name": "",
        "type": "tuple"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "offices",
    "outputs": [
      {
        "internalType": "contract IOffices",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "pilotCount",
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
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      }
    ],
    "name": "pilotOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "IdeaId",
            "name": "ideaId",
            "type": "uint32"
          },
          {
            "internalType": "uint16",
            "name": "version",
            "type": "uint16"
          },
          {
            "internalType": "TeamId",
            "name": "teamId",
            "type": "uint32"
          },
          {
            "internalType": "MemberId",
            "name": "leadId",
            "type": "uint32"
          },
          {
            "internalType": "MemberId",
            "name": "payeeId",
            "type": "uint32"
          },
          {
            "internalType": "enum PilotState",
            "name": "state",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "milestones",
            "type": "uint8"
          },
          {
            "internalType": "bool",
            "name": "stopIfMissed",
            "type": "bool"
          },
          {
            "internalType": "uint16",
            "name": "revisitHours",
            "type": "uint16"
          },
          {
            "internalType": "uint40",
            "name": "startedAt",
            "type": "uint40"
          },
          {
            "internalType": "uint40",
            "name": "endsAt",
            "type": "uint40"
          },
          {
            "internalType": "uint40",
            "name": "endedAt",
            "type": "uint40"
          },
          {
            "internalType": "uint128",
            "name": "budget",
            "type": "uint128"
          },
          {
            "internalType": "uint128",
            "name": "paid",
            "type": "uint128"
          }
        ],
        "internalType": "struct Pilot",
        "name": "",
        "type": "tuple"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "IdeaId",
            "name": "ideaId",
            "type": "uint32"
          },
          {
            "internalType": "TeamId",
            "name": "teamId",
            "type": "uint32"
          },
          {
            "internalType": "MemberId",
            "name": "payeeId",
            "type": "uint32"
          },
          {
            "internalType": "uint40",
            "name": "endsAt",
            "type": "uint40"
          },
          {
            "internalType": "bool",
            "name": "stopIfMissed",
            "type": "bool"
          },
          {
            "internalType": "uint16",
            "name": "revisitHours",
            "type": "uint16"
          },
          {
            "internalType": "bytes32",
            "name": "documentHash",
            "type": "bytes32"
          },
          {
            "components": [
              {
                "internalType": "enum Comparison",
                "name": "comparison",
                "type": "uint8"
              },
              {
                "internalType": "int128",
                "name": "value",
                "type": "int128"
              },
              {
                "internalType": "uint40",
                "name": "measureSeconds",
                "type": "uint40"
              }
            ],
            "internalType": "struct Target",
            "name": "target",
            "type": "tuple"
          },
          {
            "components": [
              {
                "internalType": "uint128",
                "name": "amount",
                "type": "uint128"
              },
              {
                "internalType": "uint40",
                "name": "dueAt",
                "type": "uint40"
              }
            ],
            "internalType": "struct MilestonePlan[]",
            "name": "milestones",
            "type": "tuple[]"
          }
        ],
        "internalType": "struct PilotPlan",
        "name": "plan",
        "type": "tuple"
      }
    ],
    "name": "planPilot",
    "outputs": [
      {
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      },
      {
        "internalType": "uint8",
        "name": "place",
        "type": "uint8"
      }
    ],
    "name": "release",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      }
    ],
    "name": "reservedOf",
    "outputs": [
      {
        "internalType": "uint128",
        "name": "",
        "type": "uint128"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      }
    ],
    "name": "returnRest",
    "outputs": [],
    "stateMutability": "nonpayable",
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
    "inputs": [
      {
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      },
      {
        "internalType": "MemberId",
        "name": "actorId",
        "type": "uint32"
      }
    ],
    "name": "startPilot",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      },
      {
        "internalType": "bytes32",
        "name": "reasonHash",
        "type": "bytes32"
      }
    ],
    "name": "stopEarly",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      },
      {
        "internalType": "uint8",
        "name": "place",
        "type": "uint8"
      },
      {
        "internalType": "bytes32",
        "name": "evidenceHash",
        "type": "bytes32"
      }
    ],
    "name": "submitEvidence",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      },
      {
        "internalType": "int128",
        "name": "actual",
        "type": "int128"
      },
      {
        "internalType": "bytes32",
        "name": "evidenceHash",
        "type": "bytes32"
      }
    ],
    "name": "submitResult",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      }
    ],
    "name": "targetOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "enum Comparison",
            "name": "comparison",
            "type": "uint8"
          },
          {
            "internalType": "int128",
            "name": "value",
            "type": "int128"
          },
          {
            "internalType": "uint40",
            "name": "measureSeconds",
            "type": "uint40"
          }
        ],
        "internalType": "struct Target",
        "name": "",
        "type": "tuple"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "teams",
    "outputs": [
      {
        "internalType": "contract ITeams",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "treasury",
    "outputs": [
      {
        "internalType": "contract ITreasury",
        "name": "",
        "type": "address"
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
  }
] as const;
