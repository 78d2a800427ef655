// swift-format-ignore-file
// Requests as botocore 1.43.11 signed them, 52 of them, its clock stopped at 20261122T150405Z: what its clients of S3, SQS,
// DynamoDB and others were about to send, URLs of generate_presigned_url, and its signers called by hand.

/// The requests, apart by empty lines; bodies are in base64.
///
/// The access key is AKIAIOSFODNN7EXAMPLE, its secret wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY.
let botocoreRequests = #"""
case s3 lists buckets
scope s3 eu-west-1
request GET /
header Host:s3.eu-west-1.amazonaws.com
header X-Amz-Date:20261122T150405Z
header X-Amz-Content-SHA256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
header Authorization:AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261122/eu-west-1/s3/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=025a984ab251ed5f2a409eb0f0ff0f037abf09127ffbf43c38c75e6b34413851

case s3 lists with marks in the query
scope s3 eu-west-1
request GET /?list-type=2&prefix=a%20b%2F%C3%BC%26%3D%2B~%2A&delimiter=%2F&start-after=x%2520y&encoding-type=url
header Host:shop-bucket.s3.eu-west-1.amazonaws.com
header X-Amz-Date:20261122T150405Z
header X-Amz-Content-SHA256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
header Authorization:AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261122/eu-west-1/s3/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=1008aab882f6a49b8213c56edb09473e65f4b8542291419a3ecc8b8f11d5f231

case s3 gets a key with all kinds of characters
scope s3 eu-west-1
request GET /a%20b/%C3%BC/%281%29%2B~%21%27%2A%26%3D%40%3A%3B%2C%24%2525/./../x//y.txt
header Host:shop-bucket.s3.eu-west-1.amazonaws.com
header x-amz-checksum-mode:ENABLED
header X-Amz-Date:20261122T150405Z
header X-Amz-Content-SHA256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
header Authorization:AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261122/eu-west-1/s3/aws4_request, SignedHeaders=host;x-amz-checksum-mode;x-amz-content-sha256;x-amz-date, Signature=37d19f1cf060fa2c6762251ce01d0a8204701cb9c9a1e3c5662c70a1ca7ac35c

case s3 gets a range by path
scope s3 eu-west-1
request GET /shop-bucket/folder/file.bin
header Host:s3.eu-west-1.amazonaws.com
header Range:bytes=0-9
header If-Match:"abc"
header x-amz-checksum-mode:ENABLED
header X-Amz-Date:20261122T150405Z
header X-Amz-Content-SHA256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
header Authorization:AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261122/eu-west-1/s3/aws4_request, SignedHeaders=host;if-match;range;x-amz-checksum-mode;x-amz-content-sha256;x-amz-date, Signature=5d7f454458f1e99bec452ecb700d443a5e14c51a67f001666a847058c633637d

case s3 puts with metadata
scope s3 eu-west-1
request PUT /hello.txt
header Host:shop-bucket.s3.eu-west-1.amazonaws.com
header x-amz-meta-colour:blue  green
header x-amz-meta-size: 1 
header Content-Type:text/plain
header X-Amz-Date:20261122T150405Z
header X-Amz-Content-SHA256:b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9
header Authorization:AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261122/eu-west-1/s3/aws4_request, SignedHeaders=content-type;host;x-amz-content-sha256;x-amz-date;x-amz-meta-colour;x-amz-meta-size, Signature=4085bba642ee9b4a794e9d26ba7d97ccd0cec11da914c57399c25caab163f717
body aGVsbG8gd29ybGQ=

case s3 puts with a checksum
scope s3 eu-west-1
request PUT /hello.txt
header Host:shop-bucket.s3.eu-west-1.amazonaws.com
header x-amz-sdk-checksum-algorithm:SHA256
header Transfer-Encoding:chunked
header Content-Encoding:aws-chunked
header X-Amz-Trailer:x-amz-checksum-sha256
header X-Amz-Decoded-Content-Length:11
header X-Amz-Date:20261122T150405Z
header X-Amz-Content-SHA256:STREAMING-UNSIGNED-PAYLOAD-TRAILER
header Authorization:AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261122/eu-west-1/s3/aws4_request, SignedHeaders=content-encoding;host;x-amz-content-sha256;x-amz-date;x-amz-decoded-content-length;x-amz-sdk-checksum-algorithm;x-amz-trailer, Signature=d4b237650322e79642399b282c9a41be57f9124e14c75e8c584875262742505a
body Yg0KaGVsbG8gd29ybGQNCjANCngtYW16LWNoZWNrc3VtLXNoYTI1Njp1VTBudVpOTlBnaWxMbExYMm4ycitzU0U3K042VTREdWtJajNyT0x2emVrPQ0KDQo=

case s3 puts a stream in unsigned chunks over TLS
scope s3 eu-west-1
request PUT /stream.bin
header Host:shop-bucket.s3.eu-west-1.amazonaws.com
header x-amz-sdk-checksum-algorithm:CRC32
header Transfer-Encoding:chunked
header Content-Encoding:aws-chunked
header X-Amz-Trailer:x-amz-checksum-crc32
header X-Amz-Decoded-Content-Length:300
header X-Amz-Date:20261122T150405Z
header X-Amz-Content-SHA256:STREAMING-UNSIGNED-PAYLOAD-TRAILER
header Authorization:AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261122/eu-west-1/s3/aws4_request, SignedHeaders=content-encoding;host;x-amz-content-sha256;x-amz-date;x-amz-decoded-content-length;x-amz-sdk-checksum-algorithm;x-amz-trailer, Signature=4268a5197e041784cb4ef83fb1cfbbdd927d54c0403b45a2fb3b03bbfb54fd98
body MTJjDQowMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkNCjANCngtYW16LWNoZWNrc3VtLWNyYzMyOndGUzM5QT09DQoNCg==

case s3 puts a stream without TLS
scope s3 eu-west-1
request PUT /shop-bucket/stream.bin
header Host:localhost:4566
header X-Amz-Date:20261122T150405Z
header X-Amz-Content-SHA256:d9f5aeb06abebb3be3f38adec9a2e3b94228d52193be923eb4e24c9b56ee0930
header Authorization:AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261122/eu-west-1/s3/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=062895770412f856ab570afc9c425f55808a6d73e5136499fdb51752f8bb7de3
body YWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJj

case s3 puts a stream without TLS with a checksum
scope s3 eu-west-1
request PUT /shop-bucket/stream.bin
header Host:localhost:4566
header x-amz-checksum-crc32:0MS4hA==
header x-amz-sdk-checksum-algorithm:CRC32
header X-Amz-Date:20261122T150405Z
header X-Amz-Content-SHA256:d9f5aeb06abebb3be3f38adec9a2e3b94228d52193be923eb4e24c9b56ee0930
header Authorization:AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261122/eu-west-1/s3/aws4_request, SignedHeaders=host;x-amz-checksum-crc32;x-amz-content-sha256;x-amz-date;x-amz-sdk-checksum-algorithm, Signature=27381ce77bd5727e61d130ccca64ab8c4be691014b9cf42ec9d3c493cc3b053b
body YWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJjYWJj

case s3 deletes several
scope s3 eu-west-1
request POST /?delete
header Host:shop-bucket.s3.eu-west-1.amazonaws.com
header x-amz-checksum-crc32:Ufrckg==
header x-amz-sdk-checksum-algorithm:CRC32
header X-Amz-Date:20261122T150405Z
header X-Amz-Content-SHA256:c56dec4733e7bee38d2a34d5463d5581fc5dbe823eddb38eeb8972faa4b697c6
header Authorization:AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261122/eu-west-1/s3/aws4_request, SignedHeaders=host;x-amz-checksum-crc32;x-amz-content-sha256;x-amz-date;x-amz-sdk-checksum-algorithm, Signature=80d76fc009f613b65c051958af4153478a7b3c7fddbac3e45e5244f6ab5c9329
body PERlbGV0ZSB4bWxucz0iaHR0cDovL3MzLmFtYXpvbmF3cy5jb20vZG9jLzIwMDYtMDMtMDEvIj48T2JqZWN0PjxLZXk+YTwvS2V5PjwvT2JqZWN0PjxPYmplY3Q+PEtleT5iPC9LZXk+PC9PYmplY3Q+PC9EZWxldGU+

case s3 copies
scope s3 eu-west-1
request PUT /to
header Host:shop-bucket.s3.eu-west-1.amazonaws.com
header x-amz-copy-source:shop-bucket/from%20here
header X-Amz-Date:20261122T150405Z
header X-Amz-Content-SHA256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
header Authorization:AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261122/eu-west-1/s3/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-copy-source;x-amz-date, Signature=3aa6f3a35843c122ea1973b5535b8ec025ec8db071bbe19f9aaa5a0bccae0fdf

case s3 starts parts
scope s3 eu-west-1
request POST /parts/1?uploads
header Host:shop-bucket.s3.eu-west-1.amazonaws.com
header X-Amz-Date:20261122T150405Z
header X-Amz-Content-SHA256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
header Authorization:AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261122/eu-west-1/s3/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=61e12357e6846fcf4413baa89f122e0bb46128f6444fd1bc9f81fc8dcd7bdf83

case s3 uploads a part
scope s3 eu-west-1
request PUT /parts/1?uploadId=u-1&partNumber=2
header Host:shop-bucket.s3.eu-west-1.amazonaws.com
header X-Amz-Date:20261122T150405Z
header X-Amz-Content-SHA256:37a680133bd09342f934afb8dd2c7d9e1b624da5f35e3a38adb103e37c055ed1
header Authorization:AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261122/eu-west-1/s3/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=98a6b697e3906127253a9ee04b101d706e50111b0e69e2e75d46564b8aafdd5c
body cGFydA==

case s3 tags with a session
scope s3 us-west-2
request PUT /k?tagging
header Host:shop-bucket.s3.us-west-2.amazonaws.com
header x-amz-checksum-crc32:Mr5yoA==
header x-amz-sdk-checksum-algorithm:CRC32
header X-Amz-Date:20261122T150405Z
header X-Amz-Security-Token:IQoJb3JpZ2luX2VjEXAMPLE//////////wEaCXVzLWVhc3QtMSJHMEUCIQD+EXAMPLE==
header X-Amz-Content-SHA256:583b274127ab0d7c16194ed47084285b8eb7af38f5cf4260e64557c200962f62
header Authorization:AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261122/us-west-2/s3/aws4_request, SignedHeaders=host;x-amz-checksum-crc32;x-amz-content-sha256;x-amz-date;x-amz-sdk-checksum-algorithm;x-amz-security-token, Signature=cae953bac14ea327c06587bc08afc657ce7ac140831e1bfa759569ec6ba11d09
body PFRhZ2dpbmcgeG1sbnM9Imh0dHA6Ly9zMy5hbWF6b25hd3MuY29tL2RvYy8yMDA2LTAzLTAxLyI+PFRhZ1NldD48VGFnPjxLZXk+YTwvS2V5PjxWYWx1ZT5iPC9WYWx1ZT48L1RhZz48L1RhZ1NldD48L1RhZ2dpbmc+

case s3 heads with a session
scope s3 us-west-2
request HEAD /k
header Host:shop-bucket.s3.us-west-2.amazonaws.com
header X-Amz-Date:20261122T150405Z
header X-Amz-Security-Token:IQoJb3JpZ2luX2VjEXAMPLE//////////wEaCXVzLWVhc3QtMSJHMEUCIQD+EXAMPLE==
header X-Amz-Content-SHA256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
header Authorization:AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261122/us-west-2/s3/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date;x-amz-security-token, Signature=b735cac7978d65c646f2448485aea638ddfc1de72d930ab18443fc942eb20c88

case s3 creates a bucket at home
scope s3 eu-west-1
request PUT /shop-bucket
header Host:localhost:4566
header X-Amz-Date:20261122T150405Z
header X-Amz-Content-SHA256:a2531158b25edb57200e54140cc1b12d0af943f596ea467c2fbbedcc16223cc5
header Authorization:AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261122/eu-west-1/s3/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=4b09338aee35fa7bb5ab91022a20f607a61dd9a16413fccfa903ee25212b2368
body PENyZWF0ZUJ1Y2tldENvbmZpZ3VyYXRpb24geG1sbnM9Imh0dHA6Ly9zMy5hbWF6b25hd3MuY29tL2RvYy8yMDA2LTAzLTAxLyI+PExvY2F0aW9uQ29uc3RyYWludD5ldS13ZXN0LTE8L0xvY2F0aW9uQ29uc3RyYWludD48L0NyZWF0ZUJ1Y2tldENvbmZpZ3VyYXRpb24+

case sqs sends
scope sqs eu-west-1
request POST /
header Host:sqs.eu-west-1.amazonaws.com
header X-Amz-Target:AmazonSQS.SendMessage
header Content-Type:application/x-amz-json-1.0
header x-amzn-query-mode:true
header X-Amz-Date:20261122T150405Z
header Authorization:AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261122/eu-west-1/sqs/aws4_request, SignedHeaders=content-type;host;x-amz-date;x-amz-target;x-amzn-query-mode, Signature=f33c59674907f6d44d7489490c49a42f7d0bc53713577ff6f683fca14f628f46
body eyJRdWV1ZVVybCI6ICJodHRwczovL3Nxcy5ldS13ZXN0LTEuYW1hem9uYXdzLmNvbS8wMDAwMDAwMDAwMDAvcSIsICJNZXNzYWdlQm9keSI6ICJoXHUwMGU5IFwieFwiIn0=

case dynamodb puts
scope dynamodb eu-west-1
request POST /
header Host:dynamodb.eu-west-1.amazonaws.com
header X-Amz-Target:DynamoDB_20120810.PutItem
header Content-Type:application/x-amz-json-1.0
header X-Amz-Date:20261122T150405Z
header Authorization:AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261122/eu-west-1/dynamodb/aws4_request, SignedHeaders=content-type;host;x-amz-date;x-amz-target, Signature=cd452ffead683f50d5ae51377aece948260ea907c9f072dcd23a08034d408a1a
body eyJUYWJsZU5hbWUiOiAidCIsICJJdGVtIjogeyJpZCI6IHsiUyI6ICIxIn19fQ==

case kinesis puts
scope kinesis eu-west-1
request POST /
header Host:kinesis.eu-west-1.amazonaws.com
header X-Amz-Target:Kinesis_20131202.PutRecord
header Content-Type:application/x-amz-json-1.1
header X-Amz-Date:20261122T150405Z
header Authorization:AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261122/eu-west-1/kinesis/aws4_request, SignedHeaders=content-type;host;x-amz-date;x-amz-target, Signature=da1df16ccd023041263f33c39c5d59af21b384ce52cecbb8166bc6c85d94e639
body eyJTdHJlYW1OYW1lIjogInMiLCAiRGF0YSI6ICJBQUU9IiwgIlBhcnRpdGlvbktleSI6ICJrIn0=

case lambda invokes
scope lambda eu-west-1
request POST /2015-03-31/functions/arn%3Aaws%3Alambda%3Aeu-west-1%3A000000000000%3Afunction%3Af%3Alive/invocations?Qualifier=1
header Host:lambda.eu-west-1.amazonaws.com
header X-Amz-Date:20261122T150405Z
header Authorization:AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261122/eu-west-1/lambda/aws4_request, SignedHeaders=host;x-amz-date, Signature=8fe5d21460b80c37daf249919ec01cd165d491964e0fa6bbe0e9d337e46d98c2
body eyJhIjoxfQ==

case sts asks who
scope sts us-east-1
request POST /
header Host:sts.us-east-1.amazonaws.com
header Content-Type:application/x-www-form-urlencoded; charset=utf-8
header X-Amz-Date:20261122T150405Z
header Authorization:AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261122/us-east-1/sts/aws4_request, SignedHeaders=content-type;host;x-amz-date, Signature=c3af4b2e61aa11a221b92353f5db9cc02ba82fb4da884fba7dca0716a8f8993c
body QWN0aW9uPUdldENhbGxlcklkZW50aXR5JlZlcnNpb249MjAxMS0wNi0xNQ==

case sqs sends with a session
scope sqs eu-west-1
request POST /
header Host:sqs.eu-west-1.amazonaws.com
header X-Amz-Target:AmazonSQS.SendMessage
header Content-Type:application/x-amz-json-1.0
header x-amzn-query-mode:true
header X-Amz-Date:20261122T150405Z
header X-Amz-Security-Token:IQoJb3JpZ2luX2VjEXAMPLE//////////wEaCXVzLWVhc3QtMSJHMEUCIQD+EXAMPLE==
header Authorization:AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261122/eu-west-1/sqs/aws4_request, SignedHeaders=content-type;host;x-amz-date;x-amz-security-token;x-amz-target;x-amzn-query-mode, Signature=dcb671820794466f850eede8a6211c922199c49654afbd470bf50f24b036e3a1
body eyJRdWV1ZVVybCI6ICJodHRwczovL3Nxcy5ldS13ZXN0LTEuYW1hem9uYXdzLmNvbS8wMDAwMDAwMDAwMDAvcSIsICJNZXNzYWdlQm9keSI6ICJoXHUwMGU5IFwieFwiIn0=

case dynamodb puts with a session
scope dynamodb eu-west-1
request POST /
header Host:dynamodb.eu-west-1.amazonaws.com
header X-Amz-Target:DynamoDB_20120810.PutItem
header Content-Type:application/x-amz-json-1.0
header X-Amz-Date:20261122T150405Z
header X-Amz-Security-Token:IQoJb3JpZ2luX2VjEXAMPLE//////////wEaCXVzLWVhc3QtMSJHMEUCIQD+EXAMPLE==
header Authorization:AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261122/eu-west-1/dynamodb/aws4_request, SignedHeaders=content-type;host;x-amz-date;x-amz-security-token;x-amz-target, Signature=75c00b92655eed9c3987e4c7a0323d2ee9b90cedee7857f49d6228fcda14eac6
body eyJUYWJsZU5hbWUiOiAidCIsICJJdGVtIjogeyJpZCI6IHsiUyI6ICIxIn19fQ==

case kinesis puts with a session
scope kinesis eu-west-1
request POST /
header Host:kinesis.eu-west-1.amazonaws.com
header X-Amz-Target:Kinesis_20131202.PutRecord
header Content-Type:application/x-amz-json-1.1
header X-Amz-Date:20261122T150405Z
header X-Amz-Security-Token:IQoJb3JpZ2luX2VjEXAMPLE//////////wEaCXVzLWVhc3QtMSJHMEUCIQD+EXAMPLE==
header Authorization:AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261122/eu-west-1/kinesis/aws4_request, SignedHeaders=content-type;host;x-amz-date;x-amz-security-token;x-amz-target, Signature=9d7f6a24deae8465c5697686260fe88dcc5ff37bc5424341b145cd9392e83124
body eyJTdHJlYW1OYW1lIjogInMiLCAiRGF0YSI6ICJBQUU9IiwgIlBhcnRpdGlvbktleSI6ICJrIn0=

case lambda invokes with a session
scope lambda eu-west-1
request POST /2015-03-31/functions/arn%3Aaws%3Alambda%3Aeu-west-1%3A000000000000%3Afunction%3Af%3Alive/invocations?Qualifier=1
header Host:lambda.eu-west-1.amazonaws.com
header X-Amz-Date:20261122T150405Z
header X-Amz-Security-Token:IQoJb3JpZ2luX2VjEXAMPLE//////////wEaCXVzLWVhc3QtMSJHMEUCIQD+EXAMPLE==
header Authorization:AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261122/eu-west-1/lambda/aws4_request, SignedHeaders=host;x-amz-date;x-amz-security-token, Signature=9c48aa1662cc61bee97e18d9041e6ee9099b105363448f79b6e7c40a992bedd3
body eyJhIjoxfQ==

case sts asks who with a session
scope sts us-east-1
request POST /
header Host:sts.us-east-1.amazonaws.com
header Content-Type:application/x-www-form-urlencoded; charset=utf-8
header X-Amz-Date:20261122T150405Z
header X-Amz-Security-Token:IQoJb3JpZ2luX2VjEXAMPLE//////////wEaCXVzLWVhc3QtMSJHMEUCIQD+EXAMPLE==
header Authorization:AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261122/us-east-1/sts/aws4_request, SignedHeaders=content-type;host;x-amz-date;x-amz-security-token, Signature=4fc0536fa2b87228a3b1149723412141957aadbde10c07d7e458535ac7810e22
body QWN0aW9uPUdldENhbGxlcklkZW50aXR5JlZlcnNpb249MjAxMS0wNi0xNQ==

case lambda gets by name with a session
scope lambda eu-west-1
request GET /2015-03-31/functions/f%20x
header Host:lambda.eu-west-1.amazonaws.com
header X-Amz-Date:20261122T150405Z
header X-Amz-Security-Token:IQoJb3JpZ2luX2VjEXAMPLE//////////wEaCXVzLWVhc3QtMSJHMEUCIQD+EXAMPLE==
header Authorization:AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261122/eu-west-1/lambda/aws4_request, SignedHeaders=host;x-amz-date;x-amz-security-token, Signature=5dbede1ebbda1d73568fb143028e78f7ee2ca21057ef9b0871b19fa317d2b448

case lambda lists tags of an arn with a session
scope lambda eu-west-1
request GET /2017-03-31/tags/arn%3Aaws%3Alambda%3Aeu-west-1%3A000000000000%3Afunction%3Af
header Host:lambda.eu-west-1.amazonaws.com
header X-Amz-Date:20261122T150405Z
header X-Amz-Security-Token:IQoJb3JpZ2luX2VjEXAMPLE//////////wEaCXVzLWVhc3QtMSJHMEUCIQD+EXAMPLE==
header Authorization:AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261122/eu-west-1/lambda/aws4_request, SignedHeaders=host;x-amz-date;x-amz-security-token, Signature=b0c5abc731dfaf38ae96533efb7809bb266ec5aa659553f2098279a3c5408f04

case iam lists users
scope iam us-east-1
request POST /
header Host:iam.amazonaws.com
header Content-Type:application/x-www-form-urlencoded; charset=utf-8
header X-Amz-Date:20261122T150405Z
header Authorization:AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261122/us-east-1/iam/aws4_request, SignedHeaders=content-type;host;x-amz-date, Signature=e8b96525f4cc22167b7301cd72c8516676d71e654dc0814788d78937990a9f30
body QWN0aW9uPUxpc3RVc2VycyZWZXJzaW9uPTIwMTAtMDUtMDgmUGF0aFByZWZpeD0lMkZhK2IlMkY=

case sns publishes
scope sns eu-west-1
request POST /
header Host:sns.eu-west-1.amazonaws.com
header Content-Type:application/x-www-form-urlencoded; charset=utf-8
header X-Amz-Date:20261122T150405Z
header Authorization:AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261122/eu-west-1/sns/aws4_request, SignedHeaders=content-type;host;x-amz-date, Signature=8e6f45144e9c52800fbdb07f3619e6334389b52bffb689a8958dcbfb4a8bc60e
body QWN0aW9uPVB1Ymxpc2gmVmVyc2lvbj0yMDEwLTAzLTMxJlRvcGljQXJuPWFybiUzQWF3cyUzQXNucyUzQWV1LXdlc3QtMSUzQTAwMDAwMDAwMDAwMCUzQXQmTWVzc2FnZT1hJTJCYislMjYrYyUzRGQ=

case api gateway gets a resource
scope apigateway eu-west-1
request GET /restapis/a%2Fb%20c/resources?embed=methods&embed=x%20y
header Host:apigateway.eu-west-1.amazonaws.com
header Accept:application/json
header X-Amz-Date:20261122T150405Z
header Authorization:AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261122/eu-west-1/apigateway/aws4_request, SignedHeaders=accept;host;x-amz-date, Signature=cb2cda8443f9444dc5f11748e79e1e4e0fd1c2ccdac7256ca6dbaf67d6ee965e

case cloudwatch logs puts
scope logs eu-west-1
request POST /
header Host:logs.eu-west-1.amazonaws.com
header X-Amz-Target:Logs_20140328.DescribeLogGroups
header Content-Type:application/x-amz-json-1.1
header X-Amz-Date:20261122T150405Z
header Authorization:AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261122/eu-west-1/logs/aws4_request, SignedHeaders=content-type;host;x-amz-date;x-amz-target, Signature=0c5a1dd91558f8a2044c07951c577d38ef8eda7c3ad17edf0ed1824f69328635
body eyJsb2dHcm91cE5hbWVQcmVmaXgiOiAiL2F3cy9cdTAzYmIifQ==

case presigned s3 get
scope s3 eu-central-1
request GET /hello.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20261122%2Feu-central-1%2Fs3%2Faws4_request&X-Amz-Date=20261122T150405Z&X-Amz-Expires=3600&X-Amz-SignedHeaders=host&X-Amz-Signature=4c228969e8e9e0eb037a7fc80d010d029c0fee8869c19235bd96132a8cb6061c
header Host:shop-bucket.s3.amazonaws.com

case presigned s3 get with answers replaced
scope s3 eu-central-1
request GET /%C3%BC%20x%2By/%281%29.txt?response-content-disposition=attachment%3B%20filename%3D%22a%20b%2Bc.txt%22&versionId=v%2F1&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20261122%2Feu-central-1%2Fs3%2Faws4_request&X-Amz-Date=20261122T150405Z&X-Amz-Expires=3600&X-Amz-SignedHeaders=host&X-Amz-Signature=d25f0d920bfb2335dbc8decceb503dbf2c98e805ac21465c51e9a52b45cfae65
header Host:shop-bucket.s3.amazonaws.com

case presigned s3 put by path
scope s3 us-east-1
request PUT /shop-bucket/a//b/../c?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20261122%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20261122T150405Z&X-Amz-Expires=604800&X-Amz-SignedHeaders=host&X-Amz-Signature=a357f577cf57490769edd578e7c8736b0a5bd04a72cc4524823d4cd792b91a41
header Host:s3.amazonaws.com

case presigned s3 put with signed type
scope s3 us-east-1
request PUT /shop-bucket/k?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20261122%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20261122T150405Z&X-Amz-Expires=3600&X-Amz-SignedHeaders=content-type%3Bhost%3Bx-amz-meta-a&X-Amz-Signature=66143012401ca71fb5da1e21d86ef3eddc0fbea915e6fd60d24247f97f3f6c43
header Host:s3.amazonaws.com
header Content-Type:image/png
header x-amz-meta-a:b

case presigned s3 get with a session
scope s3 us-west-2
request GET /hello.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20261122%2Fus-west-2%2Fs3%2Faws4_request&X-Amz-Date=20261122T150405Z&X-Amz-Expires=1&X-Amz-SignedHeaders=host&X-Amz-Security-Token=IQoJb3JpZ2luX2VjEXAMPLE%2F%2F%2F%2F%2F%2F%2F%2F%2F%2FwEaCXVzLWVhc3QtMSJHMEUCIQD%2BEXAMPLE%3D%3D&X-Amz-Signature=2f15c275a13e9235899a26b9227837a9198a35ca80ee7c99e1ea43803277d694
header Host:shop-bucket.s3.amazonaws.com

case presigned s3 list with a session
scope s3 us-west-2
request GET /?list-type=2&prefix=a%2Fb%20c&encoding-type=url&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20261122%2Fus-west-2%2Fs3%2Faws4_request&X-Amz-Date=20261122T150405Z&X-Amz-Expires=3600&X-Amz-SignedHeaders=host&X-Amz-Security-Token=IQoJb3JpZ2luX2VjEXAMPLE%2F%2F%2F%2F%2F%2F%2F%2F%2F%2FwEaCXVzLWVhc3QtMSJHMEUCIQD%2BEXAMPLE%3D%3D&X-Amz-Signature=718343e724ee5bfc5e3d7971fcb6cf4eed0036aba14843f475d7bc1bc8e82ae3
header Host:shop-bucket.s3.amazonaws.com

case presigned s3 part
scope s3 eu-central-1
request PUT /k?uploadId=u&partNumber=1&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20261122%2Feu-central-1%2Fs3%2Faws4_request&X-Amz-Date=20261122T150405Z&X-Amz-Expires=3600&X-Amz-SignedHeaders=host&X-Amz-Signature=3276989a0f20b5983f418b2420fad4724429c9b7571e93637e777112bcf2bf7c
header Host:shop-bucket.s3.amazonaws.com

case presigned s3 delete
scope s3 eu-central-1
request DELETE /k?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20261122%2Feu-central-1%2Fs3%2Faws4_request&X-Amz-Date=20261122T150405Z&X-Amz-Expires=3600&X-Amz-SignedHeaders=host&X-Amz-Signature=22da92a2348a104bf7f5442b41f256ebfbbbf231dc6212ea04d67da48081307e
header Host:shop-bucket.s3.amazonaws.com

case presigned sts with a session
scope sts us-east-1
request GET /?Action=GetCallerIdentity&Version=2011-06-15&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20261122%2Fus-east-1%2Fsts%2Faws4_request&X-Amz-Date=20261122T150405Z&X-Amz-Expires=3600&X-Amz-SignedHeaders=host&X-Amz-Security-Token=IQoJb3JpZ2luX2VjEXAMPLE%2F%2F%2F%2F%2F%2F%2F%2F%2F%2FwEaCXVzLWVhc3QtMSJHMEUCIQD%2BEXAMPLE%3D%3D&X-Amz-Signature=4de35e5a30d1bc82991d8597033e01b60b5578e74c651f0e0d596943a03f291b
header Host:sts.us-east-1.amazonaws.com

case by hand: doubled headers
scope kinesis eu-west-1
request POST /
header Host:kinesis.eu-west-1.amazonaws.com
header My-Header:b
header My-Header:a
header X-Amz-Target:T
header X-Amz-Date:20261122T150405Z
header Authorization:AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261122/eu-west-1/kinesis/aws4_request, SignedHeaders=host;my-header;x-amz-date;x-amz-target, Signature=ca2ea24b543ff59d8ee854e42237eddf6f447b106a9b0e38bcd4d18d6e195698
body e30=

case by hand: dot segments and slashes
scope execute-api eu-west-1
request GET /a/./b/../c//d%20e/
header Host:x.execute-api.eu-west-1.amazonaws.com
header X-Amz-Date:20261122T150405Z
header Authorization:AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261122/eu-west-1/execute-api/aws4_request, SignedHeaders=host;x-amz-date, Signature=1c6da428cd60a8ac2676c059fef6e267e01da5c5f39a5de55f2e4298f0a35e68

case by hand: several values
scope execute-api eu-west-1
request GET /?b=2&a=3&a=1&a&B=%2F&c=
header Host:x.execute-api.eu-west-1.amazonaws.com
header X-Amz-Date:20261122T150405Z
header Authorization:AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261122/eu-west-1/execute-api/aws4_request, SignedHeaders=host;x-amz-date, Signature=755896f7c6f9c485a310e35809537b59b7a506483c3b98e223d0b265ebb906b5

case by hand: unsigned body of s3
scope s3 eu-west-1
request PUT /k
header Host:b.s3.eu-west-1.amazonaws.com
header X-Amz-Date:20261122T150405Z
header X-Amz-Content-SHA256:2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881
header Authorization:AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261122/eu-west-1/s3/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=0a9c3e232c6938a6748fe553c0056f794974a78bfb0305800bbe3f1174a16b0c
body eA==

case by hand: presigned query service
scope sqs eu-west-1
request GET /?Action=ListQueues&Version=2012-11-05&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20261122%2Feu-west-1%2Fsqs%2Faws4_request&X-Amz-Date=20261122T150405Z&X-Amz-Expires=60&X-Amz-SignedHeaders=host&X-Amz-Signature=3cb4658441efd977adf71c92dbd648edb879cd17f03e6d678d05ce243aeda034
header Host:sqs.eu-west-1.amazonaws.com

case by hand: presigned post with a body
scope sqs eu-west-1
request POST /?Action=ListQueues&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20261122%2Feu-west-1%2Fsqs%2Faws4_request&X-Amz-Date=20261122T150405Z&X-Amz-Expires=60&X-Amz-SignedHeaders=host&X-Amz-Signature=a2ba49683ca4f1958eb4882c13c2f97a26e6e18d54ea1e7afde2af70778112f2
header Host:sqs.eu-west-1.amazonaws.com

case by hand: presigned api call with a session
scope execute-api eu-west-1
request GET /prod/a%20b?q=1&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20261122%2Feu-west-1%2Fexecute-api%2Faws4_request&X-Amz-Date=20261122T150405Z&X-Amz-Expires=300&X-Amz-SignedHeaders=host&X-Amz-Security-Token=IQoJb3JpZ2luX2VjEXAMPLE%2F%2F%2F%2F%2F%2F%2F%2F%2F%2FwEaCXVzLWVhc3QtMSJHMEUCIQD%2BEXAMPLE%3D%3D&X-Amz-Signature=91c408761a10889efbf86e45b753d32c4cfd142e8d9f137ea27e87bde1a018ab
header Host:x.execute-api.eu-west-1.amazonaws.com

case chunks: two signed
scope s3 eu-west-1
request PUT /k
header Host:b.s3.eu-west-1.amazonaws.com
header Content-Encoding:aws-chunked
header X-Amz-Decoded-Content-Length:102
header X-Amz-Date:20261122T150405Z
header X-Amz-Content-SHA256:STREAMING-AWS4-HMAC-SHA256-PAYLOAD
header Authorization:AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261122/eu-west-1/s3/aws4_request, SignedHeaders=content-encoding;host;x-amz-content-sha256;x-amz-date;x-amz-decoded-content-length, Signature=f191cf8d408c2e94e6049501c7da339463b785aaf923f8a805825e8c8320f334
body NjQ7Y2h1bmstc2lnbmF0dXJlPWQ4MjQzMzk3OTAyMDU3MTBhM2Y4NjMzYmY5ZTQ4YThjOWU5ZTE1YzdjODZkOGVhOTA2MTYyNjNlMjQxZjYxZGINCmFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWENCjI7Y2h1bmstc2lnbmF0dXJlPWI4YmMyNGRlNGE5ZDA4ZmQ2MDljOWU0YjZjMTNmNGY4ODZkMGI4YmQ3MjQ0NmIzYzgyNDQxNTM0ZDAxYWI2MGINCmJjDQowO2NodW5rLXNpZ25hdHVyZT0xOWMzNjE2MzUzNzRmODFmOTY1ZDkxNzA4YmYxNmQ3ZGZiMThmYTM3NDk1ZDZjY2YxYjgzNzdiN2UxNjljMTljDQoNCg==

case chunks: none but the last
scope s3 eu-west-1
request PUT /k
header Host:b.s3.eu-west-1.amazonaws.com
header Content-Encoding:aws-chunked
header X-Amz-Decoded-Content-Length:0
header X-Amz-Date:20261122T150405Z
header X-Amz-Content-SHA256:STREAMING-AWS4-HMAC-SHA256-PAYLOAD
header Authorization:AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261122/eu-west-1/s3/aws4_request, SignedHeaders=content-encoding;host;x-amz-content-sha256;x-amz-date;x-amz-decoded-content-length, Signature=dada0b6657bdcf04bb142d91558d04bb83dc3b9254a41eb9bffe8592b9aa3a47
body MDtjaHVuay1zaWduYXR1cmU9NWQ3YzhmMzBmYzNmNjgzOTIxYTE5ZDE4Y2UxZjU2NzkyZGM3YmVkOWRiMTFhNWY3YjVkM2E0NGQxYzJjMjA4OQ0KDQo=

case chunks: signed with a session
scope s3 eu-west-1
request PUT /k
header Host:b.s3.eu-west-1.amazonaws.com
header Content-Encoding:aws-chunked
header X-Amz-Decoded-Content-Length:256
header X-Amz-Date:20261122T150405Z
header X-Amz-Security-Token:IQoJb3JpZ2luX2VjEXAMPLE//////////wEaCXVzLWVhc3QtMSJHMEUCIQD+EXAMPLE==
header X-Amz-Content-SHA256:STREAMING-AWS4-HMAC-SHA256-PAYLOAD
header Authorization:AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261122/eu-west-1/s3/aws4_request, SignedHeaders=content-encoding;host;x-amz-content-sha256;x-amz-date;x-amz-decoded-content-length;x-amz-security-token, Signature=f615b0e22f8bb46bc6119b301120ba9b3219c2f4988afc0bb5043bbda3dce9ef
body MTAwO2NodW5rLXNpZ25hdHVyZT05YWFkNmVjOGU4YWU1OTI2ZDA4MTVkZWM4ZTc5YzM4ODc2YTQzYmY1Y2NkYWZmNGY5MWM1YmUxYjMyOTY5YjZkDQoAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRkdISUpLTE1OT1BRUlNUVVZXWFlaW1xdXl9gYWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXp7fH1+f4CBgoOEhYaHiImKi4yNjo+QkZKTlJWWl5iZmpucnZ6foKGio6SlpqeoqaqrrK2ur7CxsrO0tba3uLm6u7y9vr/AwcLDxMXGx8jJysvMzc7P0NHS09TV1tfY2drb3N3e3+Dh4uPk5ebn6Onq6+zt7u/w8fLz9PX29/j5+vv8/f7/DQowO2NodW5rLXNpZ25hdHVyZT1jY2I2ZmYxZmQ0ZDAyNmFkOWM5ZWU2YjZkMjU1ODRhNzA1NGQ2ZjA2NGQ5ZTlhZDI0YTc0NThlMWVmNTY3MjU2DQoNCg==

case chunks: a signed trailer
scope s3 eu-west-1
request PUT /k
header Host:b.s3.eu-west-1.amazonaws.com
header Content-Encoding:aws-chunked
header X-Amz-Decoded-Content-Length:13
header X-Amz-Trailer:x-amz-checksum-crc32
header X-Amz-Date:20261122T150405Z
header X-Amz-Content-SHA256:STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER
header Authorization:AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261122/eu-west-1/s3/aws4_request, SignedHeaders=content-encoding;host;x-amz-content-sha256;x-amz-date;x-amz-decoded-content-length;x-amz-trailer, Signature=624a484d909d04564e38ab0e8d505793770b388627ca958e2b001f6ab4f3b1ec
body NjtjaHVuay1zaWduYXR1cmU9Y2E3NTZjYmM1MTUyYjg5OTVkYjNkNWY2OTY2MDk0NjRkY2NjNjA5YmMxN2I1MTI3NDRmZDI1MTk2N2ExZDcwYg0KaGVsbG8gDQo3O2NodW5rLXNpZ25hdHVyZT01ZDE0YzM1NTBkYjcwMTY4NjBiNTE0ZTUwN2RmYjkyNTJlODEwZWU1ZTE0OWVlOWZkZmEzMDBhNTc4MmJjZTZlDQp3b3JsZA0KDQowO2NodW5rLXNpZ25hdHVyZT0xZDgyODQ2NThkMGMwMzAyMDU0NTkyMDI1OTVkYWRlNWIzY2EzZGQ0OTlkNmFlOTY2MTc5MzAxZjhlYTA4Y2EwDQp4LWFtei1jaGVja3N1bS1jcmMzMjpEVW9SaFE9PQ0KeC1hbXotdHJhaWxlci1zaWduYXR1cmU6YjJmZjk5ZWYyYTc5OTIxYmMxNTFmZGNjNmQ3NjQ5MDE5MzNkOWFhYjdkZDg2NjE2NjJhMjQzODUzMDlkZGI1MA0KDQo=
"""#
