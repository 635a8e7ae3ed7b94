namespace Odin.Stack;

/// <summary>The keys of a bucket, as every program finds them: in AWS' own variables, from a Secret.</summary>
internal static class S3Environment
{
    public static readonly TemplateFunction<S3Values, IList<V1EnvVar>> Variables = new(s3 => new[]
    {
        new V1EnvVar
        {
            Name = "AWS_ACCESS_KEY_ID",
            ValueFrom = new() { SecretKeyRef = new() { Name = s3.ExistingSecret, Key = s3.AccessKeyKey } },
        },
        new V1EnvVar
        {
            Name = "AWS_SECRET_ACCESS_KEY",
            ValueFrom = new() { SecretKeyRef = new() { Name = s3.ExistingSecret, Key = s3.SecretKeyKey } },
        },
    });
}
